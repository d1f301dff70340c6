package adit.audit.plan;

import static adit.audit.plan.Mutation.gloomy;
import static adit.audit.plan.Mutation.rosy;
import static adit.audit.plan.Mutation.wrong;

import java.util.List;
import java.util.stream.Stream;

/** Mistakes in the planner, each of which changes what some plan claims. */
final class Mutations {

    private static final List<Mutation> NUMBERS = List.of(
            rosy(
                    "resolve/Resolver",
                    ".add(restriction.days())",
                    ".addAll(List.of())",
                    "world: bans of other places ignored"),
            rosy("resolve/Resolver", ".add(ban.days())", ".addAll(List.of())", "world: bans of the supplier ignored"),
            rosy(
                    "resolve/Resolver",
                    "scrap(ScrapKind.COLLECTED)",
                    "scrap(ScrapKind.ARISING)",
                    "world: all scrap is collected"),
            wrong(
                    "resolve/Resolver",
                    "? world.baseYear() :",
                    "? world.baseYear() - 1 :",
                    "world: prices of another year"),
            rosy(
                    "resolve/ResolvedQuestion",
                    "sum += mayLeave(form, n, year) *",
                    "sum +=",
                    "world: scrap and stocks of places that ban exports"),
            wrong(
                    "resolve/Resolver",
                    "stated.floorEntry(question.firstYear() + t)",
                    "stated.lastEntry()",
                    "world: the stock of the last year from the first year on"),
            rosy(
                    "resolve/Resolver",
                    "Period.partOfYear(periods, question.firstYear() + t)",
                    "Math.floor(Period.partOfYear(periods, question.firstYear() + t))",
                    "world: bans of a part of a year ignored"),
            gloomy(
                    "resolve/UnitResolver",
                    "plant.aggregate() ?",
                    "false ?",
                    "plants: totals of plants run at the utilisation of their process"),
            rosy("resolve/UnitResolver", "states.isEmpty()", "true", "plants: all of them work at full capacity"),
            gloomy(
                    "resolve/UnitResolver",
                    "range(-1, question.years())",
                    "range(0, question.years() + 1)",
                    "plants: states of the next year"),
            wrong(
                    "resolve/Parameters",
                    "year > upTo - PRICE_YEARS",
                    "year > upTo - 1",
                    "world: only prices of the price year"),
            rosy("resolve/Parameters", "share * utilisation", "share", "world: utilisation left out"),
            wrong(
                    "resolve/ResolvedQuestion",
                    "millions.getAsDouble() / scale.money()",
                    "millions.getAsDouble()",
                    "budget: in million US$ where the model counts otherwise"),
            rosy("resolve/Unit", "Math.min(age, ramp.size() - 1)", "ramp.size() - 1", "plants: no ramp"),
            gloomy(
                    "resolve/UnitResolver",
                    "plant.status() == Status.CONSTRUCTION",
                    "plant.status() == Status.FINANCED",
                    "plants: those under construction need know-how"),
            rosy(
                    "resolve/UnitResolver",
                    "Math.max(allowed, stated)",
                    "Math.min(allowed, stated)",
                    "plants: the earlier of the owner's year and lead time"),
            gloomy(
                    "resolve/UnitResolver",
                    ".orElse(LONG_AGO)",
                    ".orElse(0)",
                    "plants: those without a stated start begin today"),
            wrong(
                    "resolve/UnitResolver",
                    ".orElse(part.amount());",
                    ".map(any -> part.amount()).orElse(part.amount());",
                    "plants: composition of the recipe instead of their own"),
            rosy("resolve/UnitResolver", "\"generic\"", "\"financed\"", "further plants: lead time of another status"),
            rosy(
                    "resolve/UnitResolver",
                    "if (!chain.steps().get(step).isMine())",
                    "if (true)",
                    "further plants: mines, too"),
            rosy(
                    "resolve/UnitResolver",
                    "world.ownedBy(plant, question.supplier())",
                    "0",
                    "plants: nothing belongs to the supplier's firms"),
            rosy(
                    "resolve/UnitResolver",
                    "&& !question.assumptions().leavesOut(plant.status())",
                    "",
                    "plants: those that are stopped can run"),
            rosy(
                    "resolve/UnitResolver",
                    "&& question.counts(world, plant.place())",
                    "",
                    "plants: those in the supplier can run"),
            rosy(
                    "resolve/UnitResolver",
                    "&& question.counts(world, plant.place())",
                    "&& question.serves(world, plant.place())",
                    "plants: those in excluded places can run"),
            rosy(
                    "resolve/Resolver",
                    "question.counts(world, place)",
                    "question.serves(world, place)",
                    "world: scrap of excluded places"),
            rosy(
                    "resolve/Resolver",
                    "question.counts(world, observed.cell().place())",
                    "question.serves(world, observed.cell().place())",
                    "world: stocks of excluded places"),
            wrong(
                    "resolve/Resolver",
                    "demand ? question.serves(world, place)",
                    "demand ? !question.home(world, place).equals(question.supplier())",
                    "world: demand of others, although members alone are served"),
            wrong(
                    "resolve/Resolver",
                    "if (question.serve() == Serve.EVERYONE)",
                    "if (true)",
                    "world: others have a node, although members alone are served"),
            gloomy(
                    "resolve/UnitResolver",
                    "question.assumptions().leavesOut(plant.status())",
                    "plant.status().isStopped()",
                    "plants: those that the study includes cannot run"),
            gloomy("resolve/GroupDivision", "rest -= part;", "", "groups: the rest includes the members"),
            gloomy(
                    "resolve/GroupDivision",
                    "included ? Map.of() :",
                    "included && false ? Map.of() :",
                    "groups: places that are included in their group are counted again"),
            wrong("resolve/UseShares", "- sum(out).value()", "", "groups: exports of a place are used there"),
            gloomy(
                    "resolve/UnitResolver",
                    "question.assumptions().furtherPlants()",
                    "question.assumptions().furtherPlants() && false",
                    "further plants: none"));

    private static final List<Mutation> LIMITS = List.of(
            gloomy("limit/KnowHowLimit", "? limit.seed() : 0", "? limit.seed() / 2 : 0", "know-how: κ halved"),
            rosy(
                    "limit/KnowHowLimit",
                    "? limit.seed() : 0",
                    "? limit.seed() : limit.seed()",
                    "know-how: firms of members add capacity elsewhere, too"),
            rosy(
                    "resolve/Resolver",
                    "Math.min(firms, most.getAsDouble())",
                    "firms",
                    "know-how: all firms are at work at once"),
            rosy(
                    "resolve/TechnologyOwners",
                    "sum(counted.ofMembers(process))",
                    "sum(counted.stated(process))",
                    "know-how: firms of all places"),
            gloomy(
                    "resolve/Resolver",
                    "owners.ofMembers(process) + abroad",
                    "owners.ofMembers(process)",
                    "know-how: firms of third countries do not count"),
            rosy(
                    "resolve/TechnologyOwners",
                    "sum(counted.ofThirdCountries(process))",
                    "2 * sum(counted.ofThirdCountries(process))",
                    "know-how: firms of third countries count twice"),
            rosy(
                    "resolve/Resolver",
                    "parameters.growth(process, \"newcomers\")",
                    "OptionalDouble.empty()",
                    "know-how: any number of newcomers a year"),
            rosy(
                    "limit/KnowHowLimit",
                    "atMost(most.getAsDouble(),",
                    "atMost(2 * most.getAsDouble(),",
                    "know-how: twice as many newcomers a year"),
            rosy(
                    "limit/KnowHowLimit",
                    "addNewcomers(starts, name, units);",
                    "if (name.endsWith(\"/members\")) { addNewcomers(starts, name, units); }",
                    "know-how: any number of newcomers in other places"),
            gloomy(
                    "limit/KnowHowLimit",
                    ".get(u).isOfNewcomer()",
                    ".get(u).schedule().whole()",
                    "know-how: what is under construction counts among the newcomers"),
            rosy(
                    "resolve/TechnologyOwners",
                    "other.status() == Status.OPERATING",
                    "other.status() == Status.CANCELLED",
                    "know-how: a firm that runs a plant is a newcomer"),
            wrong(
                    "resolve/TechnologyOwners",
                    "own.stream().min(order)",
                    "own.stream().max(order)",
                    "know-how: the last project of a newcomer goes through whole"),
            rosy(
                    "limit/FurtherPlantsLimit",
                    "starts.startColumn(u, t), 1)",
                    "starts.startColumn(u, t), 0.5)",
                    "further plants: twice as much in all members together"),
            gloomy(
                    "limit/KnowHowLimit",
                    "known += limit.gamma() *",
                    "known += limit.gamma() / 2 *",
                    "know-how: γ of facilities halved"),
            rosy(
                    "limit/KnowHowLimit",
                    "facilityInBeing(r.units().get(u), t - 1)",
                    "facilityInBeing(r.units().get(u), t)",
                    "know-how: facilities of the same year"),
            rosy(
                    "limit/KnowHowLimit",
                    "putCapacity(row, u, t - 1,",
                    "putCapacity(row, u, t,",
                    "know-how: starts of the same year"),
            gloomy(
                    "limit/KnowHowLimit",
                    "List.of(Relaxation.ofRows(this))",
                    "List.of(Relaxation.of(id(), (model, on) -> {}))",
                    "know-how: the relaxation relaxes nothing"),
            rosy(
                    "limit/KnowHowLimit",
                    "List.of(Relaxation.ofRows(this))",
                    "List.of(Relaxation.of(id(), new OreLimit().relaxations(r).getFirst()::apply))",
                    "know-how: the relaxation relaxes ore"),
            gloomy(
                    "limit/LeadTimeLimit",
                    ".schedule().earliest(), r.years())",
                    ".schedule().earliest() + 2, r.years())",
                    "lead times: two years longer"),
            gloomy(
                    "limit/LeadTimeLimit",
                    "starts.largestStart(r.units().get(u))",
                    "0",
                    "lead times: the relaxation relaxes nothing"),
            rosy(
                    "limit/PipelineLimit",
                    "atMost(unit.schedule().survival(), this",
                    "atMost(2, this",
                    "pipeline: a project starts twice"),
            rosy(
                    "resolve/ProjectRecord",
                    "? figure(plant.status(), \"survival\") : 1",
                    "? 1 : 1",
                    "record: every project comes"),
            gloomy(
                    "resolve/ProjectRecord",
                    "? figure(plant.status(), \"survival\") : 1",
                    "? figure(plant.status(), \"survival\") / 2 : 1",
                    "record: half of the projects that come"),
            rosy(
                    "resolve/ProjectRecord",
                    "? figure(plant.status(), \"slip\") : 0",
                    "? 0 : 0",
                    "record: every project is on time"),
            rosy("resolve/UnitResolver", "start.value() + slip", "start.value()", "record: owners are on time"),
            rosy(
                    "resolve/UnitResolver",
                    "plant.status().word()) + slip);",
                    "plant.status().word()) + Math.round(slip));",
                    "record: lead time and slip are rounded apart"),
            wrong("ProjectRecordReader", "survival.value(),", "1,", "record: another survival stated"),
            wrong("ProjectRecordReader", "slip.value(),", "0,", "record: another slip stated"),
            wrong("ProjectRecordReader", "count(status) > 0", "count(status) > 9", "record: not stated"),
            wrong("ProjectRecordReader", "count(status),", "count(status) + 1,", "record: another number of projects"),
            wrong(
                    "ProjectRecordReader",
                    "survival.grade().worse(slip.grade())",
                    "adit.basics.Grade.E",
                    "record: always an assumption"),
            gloomy(
                    "limit/PipelineLimit",
                    "2 * schedule.survival()",
                    "schedule.survival()",
                    "pipeline: the relaxation relaxes nothing"),
            rosy(
                    "limit/OreLimit",
                    "block.freeColumn(m, t), 0)",
                    "block.freeColumn(m, t), 1)",
                    "ore: a unit of every form is free"),
            gloomy(
                    "limit/OreLimit",
                    "block.freeColumn(m, t), block.large())",
                    "block.freeColumn(m, t), 0)",
                    "ore: the relaxation relaxes nothing"),
            wrong(
                    "limit/StageLimit",
                    "-> relax(model, p, on)",
                    "-> relax(model, steps.size() - 1, on)",
                    "stage: the relaxation relaxes another stage"),
            rosy(
                    "limit/RecyclingLimit",
                    "r.ofPool(r.masses().scrap(), m, t)",
                    "r.masses().scrap().sumOverNodes(m, t)",
                    "recycling: scrap of places that ban its export counts"),
            gloomy(
                    "limit/RecyclingLimit",
                    "StageLimit.relax(model, p, on);",
                    "",
                    "recycling: the relaxation leaves capacity as it is"),
            gloomy(
                    "limit/DemandLimit",
                    "lessToCover(model, on, left);",
                    "",
                    "demand: the relaxation leaves the cut-off as it is"),
            gloomy(
                    "limit/DemandLimit",
                    "on.rowLower(served.row(), left * served.demand());",
                    "",
                    "demand: the relaxation leaves use as it is"),
            rosy(
                    "limit/StockpileLimit",
                    "assumed.stockpileMonths() / 12 : 0",
                    "assumed.stockpileMonths() / 6 : 0",
                    "stockpiles: months doubled"),
            gloomy(
                    "limit/StockpileLimit",
                    "+ added) / assumed.cutOffYears()",
                    "+ added) / (assumed.cutOffYears() + 1)",
                    "stockpiles: a cut-off lasts a year longer"),
            gloomy("limit/StockpileLimit", "m, t) + added)", "m, t))", "stockpiles: stocks of members do not count"),
            rosy(
                    "limit/StockpileLimit",
                    "&& r.canBuyAllYear(m, t)",
                    "",
                    "stockpiles: filled although nothing can be bought"),
            rosy(
                    "limit/StockpileLimit",
                    "n, t) * months / 12",
                    "n, t) * months / 6",
                    "stockpiles: members hold twice as much"),
            gloomy(
                    "limit/StockpileLimit",
                    "r.demandOutside(m, t) *",
                    "r.demandOfMembers(m, t) *",
                    "stockpiles: the relaxation is for members only"),
            rosy(
                    "limit/OwnershipLimit",
                    "double left = 1 - unit.lost();",
                    "double left = 1;",
                    "ownership: plants of the supplier's firms are not lost"),
            gloomy(
                    "limit/OwnershipLimit",
                    "double left = 1 - unit.lost();",
                    "double left = 0;",
                    "ownership: plants with a share of the supplier's firms are lost as a whole"),
            rosy(
                    "limit/OwnershipLimit",
                    "putCapacity(row, u, t, -left)",
                    "putCapacity(row, u, t, -1)",
                    "ownership: the supplier's share in a project is not lost"),
            gloomy(
                    "limit/OwnershipLimit",
                    "model.rowsOf(this)",
                    "List.<adit.plan.model.LimitRow>of()",
                    "ownership: the relaxation leaves projects as they are"),
            gloomy(
                    "limit/OwnershipLimit",
                    "if (block.cutOff())",
                    "if (true)",
                    "ownership: plants of the supplier's firms are lost in use, too"),
            gloomy(
                    "limit/OwnershipLimit",
                    "model.cut().largestActivity(u, t)",
                    "0",
                    "ownership: the relaxation relaxes nothing"),
            rosy(
                    "limit/ExportBanLimit",
                    "lowerTo(out, 0)",
                    "lowerTo(out, block.large())",
                    "bans: a place that bans exports gives back"),
            rosy(
                    "limit/ExportBanLimit",
                    "block.outColumn(ban.form(), ban.node(), t), 0)",
                    "block.outColumn(ban.form(), ban.node(), t), 1000)",
                    "bans: exports in use"),
            gloomy("limit/ExportBanLimit", "block.large());", "0);", "bans: the relaxation relaxes nothing"),
            gloomy(
                    "limit/ExportBanLimit",
                    "model.rowsOf(this)",
                    "List.<adit.plan.model.LimitRow>of()",
                    "bans: the relaxation leaves a part of a year as it is"),
            rosy(
                    "limit/ExportBanLimit",
                    "ban.node(), t, -free)",
                    "ban.node(), t, -1)",
                    "bans: in a part of a year everything leaves"),
            rosy(
                    "limit/ExportBanLimit",
                    "ban.node(), t, free)",
                    "ban.node(), t, 1)",
                    "bans: in a part of a year everything leaves in use"),
            rosy(
                    "model/PooledBlock",
                    "putIntake(row, m, t, -r.canBuy(m, t))",
                    "putIntake(row, m, t, -1)",
                    "bans of the supplier: in a part of a year everything is bought"),
            rosy(
                    "model/LevelModel",
                    "r.canBuy(m, t) * demand",
                    "(r.canBuy(m, t) > 0 ? demand : 0)",
                    "bans of the supplier: in a part of a year all demand is bought"),
            rosy(
                    "model/UseBlock",
                    "double part = r.canBuy(m, t);",
                    "double part = 1;",
                    "bans of the supplier: in a part of a year everything is bought at least cost"),
            rosy("limit/BudgetLimit", "atMost(budget, this", "atMost(2 * budget, this", "budget: doubled"),
            gloomy(
                    "limit/BudgetLimit",
                    "List.of(Relaxation.ofRows(this))",
                    "List.of(Relaxation.of(id(), (model, on) -> {}))",
                    "budget: the relaxation relaxes nothing"),
            rosy(
                    "limit/CountryBudgetLimit",
                    "millions / starts",
                    "2 * millions / starts",
                    "budget by country: doubled"),
            wrong(
                    "model/LevelModel",
                    "block.row(m, n, t), demand",
                    "block.poolRow(m, t), demand",
                    "bans: a place is served from the pool only"),
            rosy(
                    "model/LevelModel",
                    "    if (node.member()) {",
                    "    if (false) {",
                    "bans: what a member buys that bans exports does not count"),
            rosy("limit/KeepRunningLimit", "share * r.units()", "share / 2 * r.units()", "keep running: half"),
            rosy("limit/Limits", "new BudgetLimit(),", "", "budget: left out"));

    private static final List<Mutation> MODELS = List.of(
            rosy(
                    "model/CapacityExpansion",
                    "furtherPlantsLimit() * needOf",
                    "furtherPlantsLimit() * 2 * needOf",
                    "further plants: limit doubled"),
            rosy(
                    "model/CapacityExpansion",
                    "unit.shareOfStart(from, t)",
                    "unit.shareOfStart(from, t + 1)",
                    "capacity: ramp of the next year"),
            gloomy(
                    "model/CapacityExpansion",
                    "from <= t; from++",
                    "from < t; from++",
                    "capacity: none in the first year"),
            wrong(
                    "model/CapacityExpansion",
                    "unit.size() * r.scale()",
                    "r.scale()",
                    "capital: without the size of a project"),
            rosy(
                    "model/CostModel",
                    "coverage.level() - slack",
                    "coverage.level() / 2 - slack",
                    "least cost: half the coverage"),
            rosy("model/CostModel", "share.level() + slack", "share.level() + 0.1", "least cost: a larger share"),
            rosy(
                    "model/CostModel",
                    "coverage && t >= starts",
                    "coverage && t > starts",
                    "least cost: coverage a year later"),
            rosy(
                    "model/CostModel",
                    "stockColumn(n, t), -1.0 /",
                    "stockColumn(n, t), -2.0 /",
                    "least cost: stocks are drawn twice"),
            wrong("model/Discount", "Math.pow(1 + rate, -t)", "Math.pow(1 + rate, t)", "discount: the wrong way"),
            rosy(
                    "model/GrossRequirements",
                    "need[step.output()] * input.amount()",
                    "need[step.output()] * 2 * input.amount()",
                    "needs: recipes doubled"),
            wrong(
                    "model/LeastCostObjective",
                    "r.prices().freight().get(m), discount, t)",
                    "0, discount, t)",
                    "cost: freight left out"),
            wrong("model/LeastCostObjective", "(1 + tariff)", "(1 - tariff)", "cost: sign of the tariff"),
            wrong(
                    "model/LeastCostObjective",
                    "unit.costs().running(), discount, t)",
                    "unit.costs().running(), discount, 0)",
                    "cost: running cost not discounted"),
            rosy(
                    "model/UseBlock",
                    "activity[u][t], -part.amount())",
                    "activity[u][t], -part.amount() / 2)",
                    "use: half the inputs"),
            rosy(
                    "model/UseBlock",
                    "unit.byProducts().forEach(part -> draft.put(balance[part.form()][n][t], activity[u][t],"
                            + " part.amount()))",
                    "unit.byProducts().forEach(part -> draft.put(balance[part.form()][n][t], activity[u][t], 2 *"
                            + " part.amount()))",
                    "use: by-products doubled"),
            rosy(
                    "model/UseBlock",
                    "draft.put(row, out[m][n][t], -1)",
                    "draft.put(row, out[m][n][t], 0)",
                    "use: goods of the supplier are passed on"),
            rosy(
                    "model/UseBlock",
                    "share * r.demandOfMembers(m, t)",
                    "share * r.demandOutside(m, t)",
                    "use: share of all demand"),
            rosy(
                    "model/UseBlock",
                    "draft.put(row, unserved[m][n][t], 1)",
                    "draft.put(row, unserved[m][n][t], 0)",
                    "use: unserved demand does not count as bought"),
            rosy("model/UseBlock", "stock[n][t], 1)", "stock[n][t], 2)", "use: stocks double"),
            rosy(
                    "model/PooledBlock",
                    "activity[u][t], -part.amount())",
                    "activity[u][t], -part.amount() / 2)",
                    "pool: half the inputs"),
            gloomy(
                    "model/PooledBlock",
                    "activity[u][t], part.amount())",
                    "activity[u][t], -part.amount())",
                    "pool: sign of by-products"),
            rosy(
                    "model/PooledBlock",
                    "draft.put(balance[m][t], in, -1)",
                    "draft.put(balance[m][t], in, 0)",
                    "pool: what a banning place takes is not missing"),
            rosy(
                    "model/PooledBlock",
                    "outflow[m][n][t], -1)",
                    "outflow[m][n][t], 0)",
                    "pool: what a banning place gives is not missing there"),
            rosy("model/PooledBlock", "cutOff || m ==", "m ==", "pool: inputs are bought in a cut-off"),
            rosy(
                    "model/PooledBlock",
                    "capacityRow[u][t], u, t, -1)",
                    "capacityRow[u][t], u, t, -2)",
                    "pool: capacity of projects doubled"),
            rosy(
                    "model/LevelModel",
                    "phi[t], -r.masses()",
                    "phi[t], -0.5 * r.masses()",
                    "levels: half the demand in a cut-off"),
            gloomy(
                    "model/LevelModel",
                    "sigma[t], r.demandOfMembers(m, t)",
                    "sigma[t], r.demandOutside(m, t)",
                    "levels: all demand is that of members"),
            rosy(
                    "model/LevelModel",
                    "draft.put(row, gap, demand)",
                    "draft.put(row, gap, 2 * demand)",
                    "levels: unserved demand serves twice"),
            rosy("model/LevelModel", "gap, -1)", "gap, 0)", "levels: unserved demand does not count as bought"),
            rosy(
                    "model/LevelObjective",
                    "coverage.level(), on)",
                    "coverage.level() / 2, on)",
                    "targets: half the coverage"),
            rosy("model/LevelObjective", "int t = from;", "int t = from + 1;", "targets: a year later"),
            rosy(
                    "model/Relaxation",
                    "== Unit.Kind.FURTHER)",
                    "== Unit.Kind.FURTHER && false)",
                    "curve: announced with further plants"));

    private static final List<Mutation> ANSWERS = List.of(
            gloomy(
                    "Planner",
                    "shortfall <= AttainableLevels",
                    "shortfall + 1 <= AttainableLevels",
                    "verdict: never reachable"),
            rosy(
                    "Planner",
                    "reachable ? 0 : shortfall,",
                    "reachable ? 0 : shortfall / 2,",
                    "verdict: half the shortfall"),
            rosy(
                    "Planner",
                    "return shortfall < NOISE ? 0 : shortfall;",
                    "return shortfall + 0.01;",
                    "least cost: one point of slack"),
            gloomy(
                    "Planner",
                    "shareYear = r.question().shareFrom() - first;",
                    "shareYear = 0;",
                    "verdict: lowest share from the first year on"),
            wrong("WithoutProjects", "without.put(u, left)", "without.put(u, level)", "projects: level of the verdict"),
            gloomy("WithoutProjects", "first.put(u, t + 1)", "first.put(u, t)", "projects: a year early"),
            rosy("WithoutProjects", "> NOISE)", "> NOISE && u % 2 == 0)", "projects: every second one left out"),
            wrong(
                    "WithoutProjects",
                    "at.sign() * (level - left) > AttainableLevels",
                    "at.sign() * (level - left) > -AttainableLevels",
                    "projects: those without which nothing is lost are listed"),
            wrong(
                    "ProjectsReader",
                    "Math.abs(without - level)",
                    "without - level",
                    "projects: sign of the points lost"),
            wrong(
                    "ProjectsReader",
                    ".reversed().thenComparing(MOST_FIRST)",
                    ".thenComparing(MOST_FIRST)",
                    "projects: fewest years first"),
            rosy("NearOptimalReader", "costs.allowed(share)", "share * costs.total()", "classes: a part of all costs"),
            wrong(
                    "NearOptimalReader",
                    "InPlans.of(least, most)",
                    "InPlans.of(most, most)",
                    "classes: by the most alone"),
            wrong(
                    "NearOptimalReader",
                    "Comparator.comparing(ProjectClass::in)",
                    "Comparator.comparing(ProjectClass::in).reversed()",
                    "classes: those in no plan first"),
            gloomy(
                    "NearOptimalPlans",
                    "schedule().earliest() < r.years()",
                    "schedule().earliest() < r.years() - 1",
                    "classes: without projects that start in the last year"),
            rosy(
                    "NearOptimalPlans",
                    "schedule().earliest() < r.years()",
                    "schedule().earliest() >= 0",
                    "classes: projects that start after the horizon"),
            wrong("NearOptimalPlans", "Math.min(least[u], part)", "Math.max(least[u], part)", "classes: no least part"),
            wrong("NearOptimalPlans", "Math.max(most[u], part)", "Math.min(most[u], part)", "classes: no largest part"),
            wrong("KnowHowReader", "limit.seed() * tons", "limit.kappa() * tons", "know-how: one firm instead of all"),
            wrong("KnowHowReader", "limit.thirdCountries(),", "0,", "know-how: no firm of a third country"),
            wrong(
                    "KnowHowReader",
                    "limit.newcomers(),",
                    "java.util.OptionalDouble.empty(),",
                    "know-how: no limit on newcomers stated"),
            wrong("KnowHowReader", "&& unit.schedule().whole())", ")", "know-how: every project passes whole"),
            wrong("KnowHowReader", ".reduce(Grade.A,", ".reduce(Grade.E,", "know-how: always an assumption"),
            wrong("EvidenceCount", "run.year() == plan.from()", "run.year() >= plan.from()", "evidence: of all years"),
            wrong(
                    "Certificate",
                    "later || year < objective.from()",
                    "later || year <= objective.from()",
                    "proofs: nothing moves in the first year that counts"),
            rosy(
                    "PortfolioReader",
                    "Math.min(one.first(), other.first())",
                    "Math.max(one.first(), other.first())",
                    "portfolio: last start at a place instead of the first"),
            wrong(
                    "CostReader",
                    "r.nodes().get(r.node(unit.site().reporting())).member()",
                    "true",
                    "capital by year: that of others, too"),
            wrong(
                    "Planner",
                    "verdict.bestCoverage().orElse(verdict.coverageToday())",
                    "verdict.coverageToday()",
                    "limits: points against the first year"),
            wrong(
                    "Planner",
                    "former.getAsInt() - now.getAsInt()",
                    "now.getAsInt() - former.getAsInt()",
                    "limits: sign of the years gained"),
            gloomy(
                    "Planner",
                    "COVERAGE_IN, 0)",
                    "COVERAGE_FROM, 0)",
                    "verdict: coverage today is what can be held from today"),
            rosy(
                    "Planner",
                    "shortfall <= AttainableLevels",
                    "shortfall / 1e6 <= AttainableLevels",
                    "verdict: reachable with a shortfall"),
            wrong(
                    "TargetYears",
                    "Math.max(target.from(), earliest)",
                    "target.from()",
                    "least cost: targets in their own years"),
            wrong(
                    "Planner",
                    "r.demandOutside(r.target(), t)",
                    "r.demandOfMembers(r.target(), t)",
                    "curve: demand of members"),
            rosy(
                    "AttainableLevels",
                    "&& !reached(large, first)",
                    "&& false",
                    "earliest year: the share is not looked at"),
            rosy("AttainableLevels", "return low;", "return Math.max(from, low - 1);", "earliest year: a year early"),
            gloomy("AttainableLevels", "return low;", "return Math.min(to, low + 1);", "earliest year: a year late"),
            gloomy(
                    "AttainableLevels",
                    "earlier ? earliest(0, latest - 1) : latest",
                    "latest",
                    "limits: no year is gained"),
            wrong("Certificate", "dual / scale.ofRow(row)", "dual", "proofs: multipliers in units of the model"),
            wrong("Certificate", "? 1 : 0", "? 0 : 0", "proofs: all are served in years that do not count"),
            wrong(
                    "PortfolioReader",
                    "start.year() <= r.calendar(from)",
                    "start.year() < r.calendar(from)",
                    "portfolio: places without the first year of the targets"),
            wrong(
                    "PortfolioReader",
                    "demandOfMembers(r.target(), t)",
                    "demandOutside(r.target(), t)",
                    "portfolio: share of all demand"),
            wrong("CostReader", "int t = first;", "int t = 0;", "who pays: use of all years"),
            wrong(
                    "CostReader",
                    "undivided.isFree() ? 0 : undivided.extraCost()",
                    "undivided.total()",
                    "who pays: the whole cost instead of the extra cost"),
            wrong(
                    "TargetYears",
                    "mapToInt(this).min()",
                    "mapToInt(this).max()",
                    "portfolio: from the last of the targets"));

    /** Mistakes in the least cost; a plan that is dearer than it need be keeps every row and states its own cost. */
    private static final List<Mutation> COSTS = List.of(
            gloomy(
                    "model/CostModel",
                    "coverage.level() - slack",
                    "Math.min(1, 1.01 * coverage.level()) - slack",
                    "least cost: more coverage than asked"),
            gloomy(
                    "model/CostModel",
                    "share.level() + slack",
                    "0.95 * share.level() + slack",
                    "least cost: a smaller share than asked"),
            gloomy(
                    "model/CostModel",
                    "r.ofPool(r.masses().stock(), m, t) /",
                    "r.ofPool(r.masses().stock(), m, t) / 2 /",
                    "least cost: half of the stock that exists is drawn"),
            gloomy(
                    "limit/StockpileLimit",
                    "* months / 12",
                    "* months / 24",
                    "least cost: members hold half the months of stock"),
            gloomy("limit/KeepRunningLimit", "share * r.units()", "r.units()", "keep running: at full capacity"),
            gloomy("limit/KeepRunningLimit", "&& !step.isMine()", "", "keep running: mines, too"),
            gloomy(
                    "limit/RecyclingLimit",
                    "r.masses().scrap().get(m, n, t)",
                    "r.masses().scrap().get(m, n, t) / 2",
                    "use: half of the scrap"),
            gloomy(
                    "model/UseBlock",
                    "draft.column(0, large, \"plan/in/\"",
                    "draft.column(0, 0, \"plan/in/\"",
                    "use: places do not trade"),
            gloomy(
                    "model/UseBlock",
                    "r.canBuy(m, t) > 0 ? large",
                    "r.canBuy(m, t) > 0 && m == r.target() ? large",
                    "use: inputs are not bought"),
            gloomy(
                    "model/UseBlock",
                    "draft.put(balance[m][n][t + 1], stock[n][t], 1)",
                    "draft.put(balance[m][n][t + 1], stock[n][t], 0.9)",
                    "use: a tenth of the stock is lost in a year"),
            gloomy(
                    "model/LeastCostObjective",
                    "REWARD = 1e-7",
                    "REWARD = 1",
                    "cost: coverage is rewarded as if it were served"),
            wrong(
                    "model/Discount",
                    "Math.pow(1 + rate, -life)",
                    "Math.pow(1 + rate, -years)",
                    "discount: plants are paid for within the horizon"),
            wrong(
                    "model/LeastCostObjective",
                    "discount.capital(t)",
                    "discount.capital(0)",
                    "cost: capital of all years"),
            wrong("model/LeastCostObjective", "r.nodes().get(n).member() ? r.tariff(m) : 0", "0", "cost: no tariff"),
            wrong(
                    "model/LeastCostObjective",
                    "cost(r, unserved, discount, t)",
                    "cost(r, unserved / 2, discount, t)",
                    "cost: half of the value of what is not served"),
            gloomy(
                    "LeastCostPlan",
                    "target -> r.years(), 0,",
                    "target -> r.years() - 1, 0,",
                    "without targets: they hold in the last year"),
            rosy(
                    "LeastCostPlan",
                    "target -> r.years(), 0, Limits.ALL",
                    "target -> r.years(), 0, Limits.ALL.stream().filter(one -> !one.id().equals(\"keep-running\")).toList()",
                    "without targets: nobody keeps running"),
            wrong("CostBound", "duals[i] * scale.money()", "duals[i]", "proofs: multipliers in units of the model"),
            wrong("CostBound", "plan.x(j) * size", "plan.x(j)", "proofs: plan in units of the model"),
            wrong(
                    "CostBound",
                    "model.dropReward(editor);",
                    "editor.setCost(model.phi(0), -1);",
                    "proofs: a reward counts as cost"));

    static final List<Mutation> ALL = Stream.of(NUMBERS, LIMITS, MODELS, ANSWERS, COSTS)
            .flatMap(List::stream)
            .toList();

    private Mutations() {}
}

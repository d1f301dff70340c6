package adit.study;

import adit.testworlds.TinyWorld;
import adit.world.Status;
import adit.world.World;

/**
 * A chain of two steps in two members, with a project.
 *
 * <pre>
 *   mine AAA 100/y --oxide--> magnets BBB 30/y now, +40/y from a project (construction: 2027)
 *   demand for magnets: AAA 40, BBB 60; the supplier SUP sells magnets at a price
 * </pre>
 *
 * CCC belongs to GRP, which has no demand. Coverage is 30 % in 2026 and 70 % from 2027 on.
 * By the record of projects, which no study counts unless it says so, half of the project comes a year later.
 */
final class StudyWorld {

    private StudyWorld() {}

    static World tiny() {
        return TinyWorld.named("study")
                .places("AAA", "BBB", "SUP", "GRP")
                .within("GRP", "CCC")
                .form("oxide", "mining")
                .form("magnet", "product")
                .mine("mine", "oxide")
                .process("make", "magnet", "oxide", 1)
                .facility("pit", "AAA", "mine", 100)
                .facility("works", "BBB", "make", 30)
                .project("new-works", "BBB", "make", 40, Status.CONSTRUCTION)
                .facility("sup-works", "SUP", "make", 500)
                .demand("magnet", "AAA", 40)
                .demand("magnet", "BBB", 60)
                .price("magnet", 50_000)
                .price("oxide", 10_000)
                .cost("make", "running_cost", 30_000)
                .cost("make", "capital_cost", 100_000)
                .record("construction", 0.5, 1)
                .world();
    }
}

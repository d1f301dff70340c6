package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.ModelEditor;
import adit.world.World;
import java.util.Arrays;
import java.util.Optional;

/**
 * The matrix that proofs refer to, rebuilt from a world and a question without a solver: the model that {@link Proofs} solves, so
 * that others can recombine the multipliers.
 */
public final class ProofModel {

    private final LevelModel model;
    private final Question question;

    private ProofModel(LevelModel model, Question question) {
        this.model = model;
        this.question = question;
    }

    /**
     * The matrix of a question, without an aim.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public static ProofModel of(World world, Question question) {
        return new ProofModel(new LevelModel(Resolver.scaled(world, question), LevelModel.Blocks.ALL), question);
    }

    /**
     * The model with the objective and the bounds of an aim.
     *
     * @param aim code as in {@link PlanResult.Proof#aim}, such as {@code shortfall-from}
     * @param fromYear calendar year
     * @return empty if the question does not have this aim, or the year is outside its horizon
     */
    public Optional<LinearModel> aimed(String aim, int fromYear) {
        int from = fromYear - question.firstYear();
        if (from < 0 || from >= question.years()) {
            return Optional.empty();
        }
        return find(aim, from).map(this::aimed);
    }

    /** 1 if the objective of an aim is the quantity itself, −1 if it is its negative. */
    public int sign(String aim) {
        return find(aim, 0).map(Aim::sign).orElse(1);
    }

    private Optional<Aim> find(String code, int from) {
        return Arrays.stream(Aim.Kind.values())
                .filter(kind -> kind != Aim.Kind.SHARE_FROM || model.use().isPresent())
                .map(kind -> new Aim(kind, from))
                .filter(aim -> aim.code().equals(code))
                .findFirst();
    }

    private LinearModel aimed(Aim aim) {
        ModelEditor editor = new ModelEditor(model.model());
        new Aiming(model).at(aim, new Overlay(model.model(), editor));
        return editor.toModel();
    }
}

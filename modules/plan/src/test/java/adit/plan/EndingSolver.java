package adit.plan;

import adit.basics.Cancel;
import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.Start;
import adit.math.lp.Status;
import adit.math.solver.HighsSolver;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** HiGHS, but one of its solves ends without an answer. */
final class EndingSolver implements LpSolver {

    private final LpSolver real = new HighsSolver();
    private final AtomicInteger solves = new AtomicInteger();
    private final int at;
    private final Status status;
    private IntConsumer before = number -> {};

    /**
     * @param at number of the solve that ends so, from 1
     * @param status how it ends
     */
    EndingSolver(int at, Status status) {
        this.at = at;
        this.status = status;
    }

    /** Does this before each solve, with its number. */
    EndingSolver beforeEach(IntConsumer action) {
        before = action;
        return this;
    }

    /** How many solves were asked for. */
    int solves() {
        return solves.get();
    }

    @Override
    public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
        return new Ending(real.open(model, method, limits, cancel));
    }

    @Override
    public String name() {
        return "Ending";
    }

    @Override
    public String version() {
        return "0";
    }

    private final class Ending implements LpSession {
        private final LpSession session;

        Ending(LpSession session) {
            this.session = session;
        }

        @Override
        public Outcome solve(Start how) {
            int number = solves.incrementAndGet();
            before.accept(number);
            Outcome outcome = session.solve(how);
            return number == at ? Outcome.none(name(), status, "as told", 0) : outcome;
        }

        @Override
        public LinearModel model() {
            return session.model();
        }

        @Override
        public Basis basis() {
            return session.basis();
        }

        @Override
        public void setBasis(Basis basis) {
            session.setBasis(basis);
        }

        @Override
        public Optional<double[]> dualRay() {
            return session.dualRay();
        }

        @Override
        public void setColumnBounds(int j, double lower, double upper) {
            session.setColumnBounds(j, lower, upper);
        }

        @Override
        public void setRowBounds(int i, double lower, double upper) {
            session.setRowBounds(i, lower, upper);
        }

        @Override
        public void setCost(int j, double cost) {
            session.setCost(j, cost);
        }

        @Override
        public void setCoefficient(int i, int j, double value) {
            session.setCoefficient(i, j, value);
        }

        @Override
        public void setMaximise(boolean maximise) {
            session.setMaximise(maximise);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}

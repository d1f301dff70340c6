package adit.architecture.broken.math;

import org.ejml.data.DMatrixSparseCSC;

/** Breaks: sparse systems are solved in one package. */
public final class SolvesASystemOutsideItsPackage {

    private SolvesASystemOutsideItsPackage() {}

    static int rows(DMatrixSparseCSC matrix) {
        return matrix.getNumRows();
    }
}

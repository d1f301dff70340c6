package adit.architecture.broken.study;

/** Breaks: no record holds an array. */
@SuppressWarnings("ArrayRecordComponent")
public record HoldsAnArray(double[] values) {}

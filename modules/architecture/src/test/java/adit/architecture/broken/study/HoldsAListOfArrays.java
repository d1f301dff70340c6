package adit.architecture.broken.study;

import java.util.List;

/** Breaks: no record holds an array, in a list neither. */
public record HoldsAListOfArrays(List<double[]> values) {}

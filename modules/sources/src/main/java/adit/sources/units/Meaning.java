package adit.sources.units;

/**
 * Which number a row states.
 *
 * @param attribute the word of its attribute
 * @param item its item, such as {@code gamma}; may be empty
 * @param form the code of the form in whose tons it is; empty if there is none, so that the code may be wrong
 * @param per for a ratio, the code of the form by whose tons it is divided; may be empty
 */
record Meaning(String attribute, String item, String form, String per) {}

package adit.audit.plan;

import adit.basics.FormId;

/**
 * A form at a node in a year.
 *
 * @param node code of the node, or {@code pool}
 * @param year calendar year
 */
record FormNodeYear(FormId form, String node, int year) {

    @Override
    public String toString() {
        return form + " " + node + " " + year;
    }
}

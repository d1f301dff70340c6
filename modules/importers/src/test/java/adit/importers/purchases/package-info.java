@org.jspecify.annotations.NullMarked
package adit.importers.purchases;

@org.jspecify.annotations.NullMarked
package adit.sources.purchases;

/// Working memory for checking values, kept from one value to the next by one thread.
final class DatatypeScratch {
}

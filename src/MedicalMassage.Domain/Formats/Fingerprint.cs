namespace MedicalMassage.Domain.Formats;

internal static class Fingerprint
{
    internal static string Of(RuleBook book) => string.Join(",", book.Ids);
}

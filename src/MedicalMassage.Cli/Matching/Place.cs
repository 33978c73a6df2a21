using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Matching;

/// <summary>The rules of the place where the massage is to be given.</summary>
internal static class Place
{
    internal static ValueList<RulePack> Rules(string? named, ReferralCase referral)
    {
        string place = named ?? referral.Therapist?.Jurisdiction ?? OfThePayer(referral.Prescription?.Scheme)
            ?? throw new UsageException($"Say where the massage is to be given, such as --jurisdiction US-WA. Known are: {string.Join(", ", QualificationPacks.Known)}.");
        try
        {
            return QualificationPacks.For(place);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"Nothing is known of what {place} asks of a therapist. Known are: {string.Join(", ", QualificationPacks.Known)}.");
        }
    }

    /// <summary>The place whose requirements name the payer, if it is one place.</summary>
    private static string? OfThePayer(string? scheme)
    {
        if (scheme is null)
            return null;
        string[] places =
        [
            .. QualificationPacks.All
                .SelectMany(pack => pack.Requirements)
                .Where(requirement => requirement.For.Schemes.Contains(scheme))
                .Select(requirement => requirement.Jurisdiction)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        return places.Length == 1 ? places[0] : null;
    }
}

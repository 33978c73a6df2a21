using CsCheck;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Generation;

/// <summary>Therapists of every kind: with what the rules of a book ask for, with a little less, with quite something else, or with nothing.</summary>
internal sealed class AnyTherapist
{
    private static readonly CredentialDefinition Stranger = new("stranger", "something else") { Names = ["Something Else"] };

    private readonly CredentialDefinition[] _asked;
    private readonly ListedIn[] _lists;
    private readonly LocalDate _asOf;

    internal AnyTherapist(RuleBook book, LocalDate asOf)
    {
        QualificationNeed[] needs = [.. book.Rules.OfType<QualificationRequirement>().Select(rule => rule.Needs).OfType<QualificationNeed>().SelectMany(Leaves)];
        _asked = [.. needs.SelectMany(need => need.Credentials).Distinct(), Stranger];
        _lists = [.. needs.OfType<ListedIn>().Distinct(), new(ReferralChannel.PatientChoice, null)];
        _asOf = asOf;
    }

    /// <summary>The payers that the rules of a book name, another one, and none.</summary>
    internal static string?[] Schemes(RuleBook book) => [.. book.Rules.OfType<QualificationRequirement>().SelectMany(rule => rule.For.Schemes).Distinct(), "another-payer", null];

    /// <summary>A case with a therapist, listings and a payer, or without.</summary>
    internal static Gen<ReferralCase> Around(RuleBook book, ReferralCase referral)
    {
        AnyTherapist any = new(book, referral.AsOf);
        return Gen.Select(Gen.Frequency((1, Gen.Const((Therapist?)null)), (2, any.Any.Select(one => (Therapist?)one))), any.Listing.Array[0, 2], Gen.OneOf(Schemes(book))).Select(t => referral with
        {
            Therapist = t.Item1,
            Listings = [.. t.Item2],
            Prescription = referral.Prescription is { } prescription ? prescription with { Scheme = t.Item3 } : null,
        });
    }

    internal Gen<Credential> Credential => Gen.Select(
        Gen.Select(Gen.OneOf(_asked), Gen.Int[-2, 2], Gen.Enum<CredentialVerification>(), Gen.Int[-5, 40]),
        Gen.Frequency((3, Gen.Int[-900, 0]), (1, Gen.Int[0, 5])), Gen.Frequency((4, Gen.Int[0, 400]), (2, Gen.Int[-3, 0])), Gen.Int[0, 19], Gen.Int[0, 9]).Select(t =>
        {
            ((CredentialDefinition asked, int hours, CredentialVerification verification, int verified), int issued, int expires, int missing, int restricted) = t;
            return new Credential(asked.Kinds.IsEmpty ? CredentialKind.Certificate : asked.Kinds.First(), asked.Names.Count > 0 ? asked.Names[0] : asked.Title)
            {
                Profession = asked.Professions.Count > 0 && missing % 2 == 0 ? asked.Professions[0] : null,
                Subject = asked.Subjects.Count > 0 ? asked.Subjects[0] : null,
                Jurisdiction = missing == 1 ? null : missing == 2 ? "US-OR" : asked.Jurisdictions.Count > 0 ? asked.Jurisdictions[0] : null,
                Hours = missing == 3 ? null : asked.Hours is { } wanted ? Math.Max(0, wanted.AtLeast + hours) : 100,
                Issued = missing == 4 ? null : missing == 5 ? new PartialDate(_asOf.Year) : _asOf.PlusDays(issued).PlusYears(asked.HeldFor is null || missing == 6 ? 0 : -9),
                Expires = missing == 7 ? null : missing == 8 ? new PartialDate(_asOf.Year, _asOf.Month) : _asOf.PlusDays(expires),
                Verification = missing < 12 ? asked.Verification : verification,
                VerifiedOn = missing == 9 ? null : _asOf.PlusDays(-verified),
                Restrictions = restricted switch { 0 => [Restriction.Exclude(BodyRegions.Neck)], 1 => [Restriction.LimitMinutes(20), Restriction.Exclude(BodyRegions.WholeBody, Technique.Friction)], 2 => [Restriction.ExcludeEverything], _ => [] },
            };
        });

    internal Gen<Therapist> Any => Gen.Select(Credential.Array[0, 6], Gen.OneOf("US-WA", "DE", null), (credentials, place) => new Therapist { Jurisdiction = place, Credentials = [.. credentials] });

    internal Gen<Listing> Listing => Gen.Select(Gen.OneOf(_lists), Gen.Int[0, 3], Gen.Int[-3, 60], (list, since, until) => new Listing(list.Channel)
    {
        Source = list.Source,
        Since = since == 0 ? null : _asOf.PlusDays(2 - (since * 4)),
        Until = until % 3 == 0 ? null : _asOf.PlusDays(until),
    });

    internal Gen<Candidate> Candidate => Gen.Select(
        Any, Listing.Array[0, 3], Gen.OneOf("de", "en", "tr").Array[0, 2], Gen.Int[0, 3], Gen.Int[0, 60], Gen.Int[-3, 70].Array[0, 3], Gen.Int[0, 30]).Select(t => new Candidate(FormattableString.Invariant($"t{t.Item7}"), t.Item1)
        {
            Listings = [.. t.Item2],
            Languages = [.. t.Item3],
            Accessibility = t.Item4 == 0 ? [] : ["step-free"],
            DistanceKm = t.Item5 == 0 ? null : t.Item5 / 2m,
            NextFree = [.. t.Item6.Select(days => _asOf.PlusDays(days))],
        });

    internal static Gen<MatchCriteria> Criteria(LocalDate asOf) => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 100]).Select(t => new MatchCriteria
    {
        Languages = t.Item1 switch { 0 => ["de"], 1 => ["de", "tr"], _ => [] },
        Accessibility = t.Item2 == 0 ? ["step-free"] : [],
        MaxDistanceKm = t.Item3 == 0 ? 15 : null,
        NeededBy = t.Item4 == 0 ? asOf.PlusDays(30) : null,
        Listed = t.Item5 == 0 ? new ListingCondition(ReferralChannel.PatientChoice) : null,
        PartOfTheWork = t.Item6,
        Weights = new MatchWeights { Distance = t.Item7 },
    });

    private static IEnumerable<QualificationNeed> Leaves(QualificationNeed need) => need switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        _ => [need],
    };
}

using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Qualifications;

/// <summary>What a requirement asks of a therapist, held against what the case knows: the answer, why, and what of the work is left.</summary>
internal sealed class NeedReading
{
    private const int MaxNames = 6;

    private NeedReading(Truth truth, string words, int faults)
    {
        Truth = truth;
        Words = words;
        Faults = faults;
    }

    internal Truth Truth { get; }

    /// <summary>What is there and what is missing, in words.</summary>
    internal string Words { get; }

    /// <summary>How many things stand in the way.</summary>
    internal int Faults { get; }

    /// <summary>True if all that is missing is a look at documents or registers.</summary>
    internal bool OnlyUnshown { get; private init; }

    internal IReadOnlyList<Ask> Asks { get; private init; } = [];

    internal IReadOnlyList<string> Paths { get; private init; } = [];

    /// <summary>What the credentials that count leave, where they carry restrictions.</summary>
    internal TreatmentEnvelope Left { get; private init; } = TreatmentEnvelope.Whole;

    /// <summary>What would be left if the credentials that may count do: never less than <see cref="Left"/>.</summary>
    internal TreatmentEnvelope Possible { get; private init; } = TreatmentEnvelope.Whole;

    /// <summary>What would have to be known of credentials that may count beside those that do.</summary>
    internal IReadOnlyList<Ask> Beside { get; private init; } = [];

    internal static NeedReading Of(QualificationNeed need, ReferralCase referral, RuleScope scope)
    {
        if (referral.Therapist is not { } therapist)
            return new(Truth.Unknown, scope.Phrases.Say(Phrase.NeedNobodySaidWhoGiveMassage), 1) { Asks = [new(Asked.Credential, "therapist", "")] };
        return need switch
        {
            CredentialHeld held => Of(held.Credential, therapist, scope),
            ListedIn listed => Of(listed, referral, scope),
            AllOf all => All(scope.Phrases, [.. all.Parts.Select(part => Of(part, referral, scope))]),
            _ => Any(scope.Phrases, (AnyOf)need, [.. ((AnyOf)need).Parts.Select(part => Of(part, referral, scope))]),
        };
    }

    private static NeedReading Of(CredentialDefinition asked, Therapist therapist, RuleScope scope)
    {
        CredentialReading? best = null;
        TreatmentEnvelope? left = null;
        TreatmentEnvelope? possible = null;
        List<Ask> beside = [];
        for (int i = 0; i < therapist.Credentials.Count; i++)
        {
            Credential held = therapist.Credentials[i];
            if (!asked.Means(held))
                continue;
            CredentialReading reading = new(asked, held, i, scope);
            if (best is null || reading.Truth > best.Truth || (reading.Truth == best.Truth && reading.Faults < best.Faults))
                best = reading;
            if (reading.Truth == Truth.No)
                continue;
            TreatmentEnvelope own = TreatmentEnvelope.Whole.Restrict(held.Restrictions);
            possible = possible?.Union(own) ?? own;
            if (reading.Truth == Truth.Yes)
                left = left?.Union(own) ?? own;
            else
                beside.AddRange(reading.Asks);
        }
        if (best is null)
            return new(Truth.No, $"{asked.Title}: {Recorded(scope.Phrases, therapist)}", 1);
        return new(best.Truth, $"{asked.Title}: {best.Words}", best.Truth == Truth.Yes ? 0 : Math.Max(1, best.Faults))
        {
            OnlyUnshown = best.OnlyUnshown,
            Asks = best.Truth == Truth.Unknown ? best.Asks : [],
            Paths = [best.Path],
            Left = left ?? TreatmentEnvelope.Whole,
            Possible = possible ?? TreatmentEnvelope.Whole,
            Beside = best.Truth == Truth.Yes ? beside : [],
        };
    }

    private static string Recorded(Phrases phrases, Therapist therapist)
    {
        if (therapist.Credentials.Count == 0)
            return phrases.Say(Phrase.NeedNotHeldAsNoCredential);
        string names = string.Join(", ", therapist.Credentials.Take(MaxNames).Select(credential => credential.Name));
        return phrases.Say(Phrase.NeedNotAmongTherapistCredentials, names, (therapist.Credentials.Count > MaxNames ? phrases.Say(Phrase.NeedAndMore) : ""));
    }

    private static NeedReading Of(ListedIn asked, ReferralCase referral, RuleScope scope)
    {
        string what = Title(scope.Phrases, asked);
        LocalDate? ended = null;
        LocalDate? begins = null;
        foreach (Listing listing in referral.Listings.Span)
        {
            if (listing.Channel != asked.Channel || (asked.Source is not null && listing.Source != asked.Source))
                continue;
            if (listing.Since is { } since)
                scope.ChangesOn(since);
            if (listing.Until is { } until)
                scope.ChangesOn(until, 1);
            if (listing.CountsOn(scope.AsOf))
                return new(Truth.Yes, what, 0);
            if (listing.Since > scope.AsOf)
                begins = begins is { } day && day < listing.Since ? day : listing.Since;
            else if (ended is not { } last || last < listing.Until)
                ended = listing.Until;
        }
        string why = begins is { } from ? scope.Phrases.Say(Phrase.NeedOnlyFromOn, from)
            : ended is { } to ? scope.Phrases.Say(Phrase.NeedEndedOn, to)
            : scope.Phrases.Say(Phrase.NeedNotRecorded);
        return new(Truth.No, $"{what}: {why}", 1);
    }

    private static string Title(Phrases phrases, ListedIn asked) => asked.Source is null ? phrases.Of(asked.Channel) : $"{phrases.Of(asked.Channel)} ({asked.Source})";

    private static NeedReading All(Phrases phrases, NeedReading[] parts)
    {
        NeedReading[] missing = [.. parts.Where(part => part.Truth != Truth.Yes)];
        string there = string.Join("; ", parts.Where(part => part.Truth == Truth.Yes).Select(part => part.Words));
        string lacks = string.Join("; ", missing.Select(part => part.Words));
        Truth truth = parts.Min(part => part.Truth);
        return new(truth, there.Length > 0 && lacks.Length > 0 ? phrases.Say(Phrase.NeedBut, there, lacks) : there + lacks, parts.Sum(part => part.Faults))
        {
            OnlyUnshown = truth == Truth.Unknown && Array.TrueForAll(missing, part => part.OnlyUnshown),
            Asks = truth == Truth.Unknown ? [.. missing.SelectMany(part => part.Asks)] : [],
            Paths = [.. parts.SelectMany(part => part.Paths).Distinct(StringComparer.Ordinal)],
            Left = parts.Aggregate(TreatmentEnvelope.Whole, (left, part) => left.Intersect(part.Left)),
            Possible = parts.Aggregate(TreatmentEnvelope.Whole, (left, part) => left.Intersect(part.Possible)),
            Beside = [.. parts.SelectMany(part => part.Beside)],
        };
    }

    private static NeedReading Any(Phrases phrases, AnyOf asked, NeedReading[] parts)
    {
        NeedReading best = parts.OrderByDescending(part => part.Truth).ThenBy(part => part.Faults).First();
        if (best.Truth == Truth.Yes)
        {
            return new(Truth.Yes, best.Words, 0)
            {
                Paths = best.Paths,
                Left = parts.Where(part => part.Truth == Truth.Yes).Select(part => part.Left).Aggregate((left, other) => left.Union(other)),
                Possible = parts.Where(part => part.Truth != Truth.No).Select(part => part.Possible).Aggregate((left, other) => left.Union(other)),
                Beside = [.. parts.SelectMany(part => part.Truth == Truth.Unknown ? part.Asks : part.Beside)],
            };
        }
        string words = best.Paths.Count > 0 ? phrases.Say(Phrase.NeedNo, asked.Title, best.Words) : phrases.Say(Phrase.NeedNoAny, asked.Title, string.Join("; ", asked.Parts.Select(part => Name(phrases, part))), Missing(best));
        return new(best.Truth, words, best.Faults)
        {
            OnlyUnshown = best.OnlyUnshown,
            Asks = best.Truth == Truth.Unknown ? [.. parts.Where(part => part.Truth == Truth.Unknown).SelectMany(part => part.Asks)] : [],
            Paths = best.Paths,
        };
    }

    private static string Missing(NeedReading best) => best.Words[(best.Words.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    private static string Name(Phrases phrases, QualificationNeed need) => need switch
    {
        CredentialHeld held => held.Credential.Title,
        ListedIn listed => Title(phrases, listed),
        AllOf all => string.Join(phrases.Say(Phrase.NeedWith), all.Parts.Select(part => Name(phrases, part))),
        _ => ((AnyOf)need).Title,
    };
}

using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>An age in completed years. Born on 29 February, a year is completed on 28 February of a common year.</summary>
public sealed record AgeTrigger : Trigger
{
    /// <summary>This age or older; null for any.</summary>
    public int? AtLeast { get; init; }

    /// <summary>Younger than this; null for any.</summary>
    public int? Below { get; init; }

    private const string BirthDatePath = "patient.birthDate";

    internal static RuleScope.FactHit Fact(RuleScope scope) => new(BirthDatePath, scope.Phrases.Say(Phrase.FactAge), HasPlace: false, 0, null, Certain: true);

    internal override Truth Evaluate(ReferralCase referral, RuleScope scope)
    {
        Truth truth = Truth.Unknown;
        if (referral.Patient.BirthDate is { } birth)
        {
            truth = (Holds(birth.Earliest, scope), Holds(birth.Latest, scope)) switch
            {
                (Truth.Yes, Truth.Yes) => Truth.Yes,
                (Truth.No, Truth.No) => Truth.No,
                _ => Truth.Unknown,
            };
        }
        if (truth == Truth.Yes)
            scope.Add(Fact(scope));
        else if (truth == Truth.Unknown)
            scope.AskFor(Asked.BirthDate, BirthDatePath, "");
        return truth;
    }

    internal override void Support(RuleSupport support) => support.Always = true;

    internal override void Vocabulary(RuleSupport vocabulary)
    {
        // An age has neither codes nor words.
    }

    private Truth Holds(LocalDate birth, RuleScope scope)
    {
        scope.ChangesOn(birth);
        if (birth > scope.AsOf)
            return Truth.Unknown;
        return (AtLeast is not { } least || Reached(birth, least, scope)) && (Below is not { } end || !Reached(birth, end, scope))
            ? Truth.Yes
            : Truth.No;
    }

    private static bool Reached(LocalDate birth, int years, RuleScope scope)
    {
        LocalDate day = new TimeLength(years, TimeUnit.Years).After(birth);
        scope.ChangesOn(day);
        return day <= scope.AsOf;
    }
}

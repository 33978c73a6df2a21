using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>Massage under the scheme needs a prescription at all.</summary>
internal sealed record Needed : RuleBody
{
    internal override bool NeedsNone => true;

    internal override void Judge(Judgement judgement)
    {
        // There is one.
    }

    internal override void Judge(ReferralCase referral, FindingCollector findings) => findings.Ask(
        Asked.Other,
        Judgement.Root,
        findings.Scope.Phrases.Say(Phrase.PrescriptionWhetherTherePrescriptionWhatSays),
        Say.Need(RequirementKind.Document, findings.Scope.Phrases.Say(Phrase.PrescriptionGetPrescriptionBeforeMassageWithout)));
}

/// <summary>A prescription of another scheme is told so and judged no further.</summary>
internal sealed record OtherScheme : RuleBody
{
    internal override bool JudgesOthers => true;

    internal override void Judge(Judgement judgement) => judgement.Find(
        Judgement.Fact("scheme", judgement.Prescription.Scheme!),
        Say.Need(
            RequirementKind.Information,
            judgement.Phrases.Say(Phrase.PrescriptionPrescriptionFallsUnderTheseRules, judgement.Prescription.Scheme, judgement.Rule.Scheme)));
}

/// <summary>What every prescription of the scheme has to say.</summary>
internal sealed record Required(SetOf<FormField> Fields) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        foreach (FormField field in Fields)
        {
            if (!FormFields.IsThere(field, judgement.Prescription))
                judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNo, FormFields.Words(judgement.Phrases, field))), Say.Need(RequirementKind.Document, FormFields.Mend(judgement.Phrases, field)));
        }
    }
}

/// <summary>Something to know. It changes nothing.</summary>
internal sealed record Notice(Audience For, string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    internal override void Judge(Judgement judgement) => judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionPrescriptionKind)), Say.Tell(For, Text));
}

/// <summary>Papers of the claim that have to be there.</summary>
internal sealed record PapersNeeded(ValueList<string> Papers) : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<string> there = judgement.Prescription.Claim?.Papers ?? default;
        foreach (string paper in Papers.Span)
        {
            if (!Applies.Named(there, paper))
                judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNoClaim, judgement.Phrases.Named(paper))), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionHaveHandedOrRecord, judgement.Phrases.Named(paper))));
        }
    }
}

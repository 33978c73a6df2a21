using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Authorisation.Kinds;

/// <summary>Who has to have talked with whom before the first session.</summary>
internal sealed record TalkBefore(ValueList<SetOf<ConsultationKind>> AnyOf, string Text) : RuleBody
{
    /// <summary>What the reader is told.</summary>
    public string Text { get; } = Coding.Text.Required(Text, nameof(Text));

    internal override void Judge(Judgement judgement)
    {
        LocalDate by = judgement.Course.First ?? judgement.AsOf;
        foreach (Consultation held in judgement.Referral.Consultations.Span)
            judgement.Changes.Add(held.Date);
        bool held_ = AnyOf.Any(kinds => kinds.All(kind => judgement.Referral.Consultations.Any(talk => talk.Kind == kind && talk.Date <= judgement.AsOf && talk.Date <= by)));
        if (!held_)
            judgement.Find(Judgement.Fact("", judgement.Phrases.Say(Phrase.PrescriptionNoSuchTalkDocumented)), Say.Need(RequirementKind.Document, Text));
    }
}

/// <summary>A programme that the massage is part of names itself and who answers for it.</summary>
internal sealed record ProgrammeNamed : RuleBody
{
    internal override void Judge(Judgement judgement)
    {
        ValueList<Programme> programmes = judgement.Referral.Programmes;
        for (int i = 0; i < programmes.Count; i++)
        {
            string kind = judgement.Phrases.Of(programmes[i].Kind);
            if (string.IsNullOrWhiteSpace(programmes[i].Name) || programmes[i].Responsible is null)
                judgement.Find(new FactReference(FormattableString.Invariant($"programmes[{i}]"), kind), Say.Need(RequirementKind.Document, judgement.Phrases.Say(Phrase.PrescriptionMassageWithinOrBesideNames, kind)));
        }
    }
}

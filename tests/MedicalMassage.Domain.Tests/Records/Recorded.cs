using NodaTime;

namespace MedicalMassage.Domain.Tests.Records;

/// <summary>Cases and books to record.</summary>
internal static class Recorded
{
    internal static Instant Moment { get; } = Instant.FromUtc(2026, 11, 23, 9, 30);

    /// <summary>A patient with a back pain who takes a blood thinner.</summary>
    internal static ReferralCase Anticoagulated() => CaseFormat.Read(Repository.Text("samples/cases/anticoagulated-low-back-pain.json")).Value;

    internal static DecisionRecord By(RuleBook book) => book.Record(Anticoagulated(), Moment);

    /// <summary>The record with a piece of its text replaced, and its hash left as it was.</summary>
    internal static DecisionRecord Edited(DecisionRecord record, string from, string to)
    {
        string text = DecisionRecordFormat.Write(record);
        text.Should().Contain(from);
        return DecisionRecordFormat.Read(text.Replace(from, to, StringComparison.Ordinal)).Value;
    }

    /// <summary>A pack with one rule of ours.</summary>
    internal static RulePack House(string version = "1", string rationale = "House rule") => new("our-clinic/rules", version, "House rules")
    {
        Sources = [new("house", "House rules", "low")],
        Rules =
        [
            new Contraindication(
                new RuleInfo("our-clinic/short-sessions", "Short sessions for blood thinners", "medication", "house") { Rationale = rationale },
                Trigger.TakesMedication(Code.Atc("B01A")),
                new ContraindicationEffect(Restriction.LimitMinutes(20))),
        ],
    };
}

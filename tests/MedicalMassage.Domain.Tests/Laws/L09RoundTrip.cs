using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L09RoundTrip
{
    private static readonly Gen<string> CaseJson = Cases.For(RuleBooks.Standard).Select(referral => CaseFormat.Write(referral));

    private static readonly Gen<string> DecisionJson = Law.Generated.Select(t => DecisionFormat.Write(t.Book.Evaluate(t.Case)));

    private static readonly Gen<string> PackJson = Books.Pack().Select(pack => RulePackFormat.Write(pack));

    [Fact]
    public void A_case_survives_its_format() => Law.HoldsForEveryCase((_, referral) =>
        CaseFormat.Read(CaseFormat.Write(referral)).Value == referral && CaseFormat.Read(CaseFormat.Write(referral, indented: false)).Value == referral);

    [Fact]
    public void A_decision_survives_its_format() => Law.HoldsForEveryCase((book, referral) => new RoundTripLaw().Breach(book, new(referral, CaseChange.None)));

    [Fact]
    public void A_pack_survives_its_format_and_decides_the_same() => Law.Holds(Books.Pack().SelectMany(pack => Cases.For(RuleBook.Empty.With(pack)).Select(referral => (pack, referral))), t =>
    {
        RulePack read = RulePackFormat.Read(RulePackFormat.Write(t.pack)).Value;
        return read == t.pack && RuleBook.Empty.With(read).Evaluate(t.referral) == RuleBook.Empty.With(t.pack).Evaluate(t.referral);
    });

    [Fact]
    public void The_standard_packs_survive_their_format()
    {
        foreach (RulePack pack in RuleBooks.Standard.Packs)
            RulePackFormat.Read(RulePackFormat.Write(pack)).Value.Should().Be(pack);
    }

    [Fact]
    public void A_property_that_the_format_does_not_know_is_one_fault_with_its_path_wherever_it_stands()
    {
        Law.Holds(CaseJson.SelectMany(Damage.Unknown), damage => damage.IsFound(CaseFormat.Read(damage.Json)));
        Law.Holds(DecisionJson.SelectMany(Damage.Unknown), damage => damage.IsFound(DecisionFormat.Read(damage.Json)));
        Law.Holds(PackJson.SelectMany(Damage.Unknown), damage => damage.IsFound(RulePackFormat.Read(damage.Json)));
    }

    [Fact]
    public void A_property_that_stands_twice_is_one_fault_with_its_path_wherever_it_stands()
    {
        Law.Holds(CaseJson.SelectMany(Damage.Doubled), damage => damage.IsFound(CaseFormat.Read(damage.Json)));
        Law.Holds(DecisionJson.SelectMany(Damage.Doubled), damage => damage.IsFound(DecisionFormat.Read(damage.Json)));
        Law.Holds(PackJson.SelectMany(Damage.Doubled), damage => damage.IsFound(RulePackFormat.Read(damage.Json)));
    }

    [Fact]
    public void A_misspelt_word_or_date_is_one_fault_with_its_path_wherever_it_stands()
    {
        Law.Holds(
            CaseJson.SelectMany(json => Damage.Misspelt(json, "asOf", "onset", "date", "issued", "birthDate", "since", "until", "dueDate", "deliveredOn", "status", "verification", "acuity", "control", "route", "technique", "position", "setting", "sex", "birth", "system", "absent")),
            damage => damage.IsFound(CaseFormat.Read(damage.Json)));
        Law.Holds(
            DecisionJson.SelectMany(json => Damage.Misspelt(json, "asOf", "validThrough", "verdict", "worstCase", "certainty", "asks", "couldLeadTo", "technique")),
            damage => damage.IsFound(DecisionFormat.Read(damage.Json)));
        Law.Holds(
            PackJson.SelectMany(json => Damage.Misspelt(json, "system", "ifUnrecorded", "pregnancy", "sex", "kind", "urgency", "holdsFrom", "holdsUntil", "atLeast", "atMost", "lessThan", "moreThan", "within")),
            damage => damage.IsFound(RulePackFormat.Read(damage.Json)));
    }
}

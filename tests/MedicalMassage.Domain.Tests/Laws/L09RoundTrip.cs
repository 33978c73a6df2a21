using System.Text.Json.Nodes;
using CsCheck;
using MedicalMassage.Domain.Tests.Generation;

namespace MedicalMassage.Domain.Tests.Laws;

public sealed class L09RoundTrip
{
    [Fact]
    public void A_case_survives_its_format() => Law.HoldsForEveryCase((_, referral) =>
        CaseFormat.Read(CaseFormat.Write(referral)).Value == referral && CaseFormat.Read(CaseFormat.Write(referral, indented: false)).Value == referral);

    [Fact]
    public void A_decision_survives_its_format() => Law.HoldsForEveryCase((book, referral) =>
    {
        Decision decision = book.Evaluate(referral);
        return DecisionFormat.Read(DecisionFormat.Write(decision)).Value == decision;
    });

    [Fact]
    public void A_pack_survives_its_format() => Law.Holds(Books.Pack(Gen.Enum<Unrecorded>()), pack => RulePackFormat.Read(RulePackFormat.Write(pack)).Value == pack);

    [Fact]
    public void The_standard_packs_survive_their_format()
    {
        foreach (RulePack pack in RuleBooks.Standard.Packs)
            RulePackFormat.Read(RulePackFormat.Write(pack)).Value.Should().Be(pack);
    }

    [Fact]
    public void A_property_that_the_format_does_not_know_is_one_fault_with_its_path_wherever_it_stands() => Law.Holds(
        Gen.Select(Cases.For(RuleBooks.Standard), Gen.Int[0, 1_000]), t =>
        {
            JsonNode document = JsonNode.Parse(CaseFormat.Write(t.Item1))!;
            JsonObject[] objects = [.. Objects(document)];
            JsonObject chosen = objects[t.Item2 % objects.Length];
            chosen["colour"] = "blue";
            Parsed<ReferralCase> parsed = CaseFormat.Read(document.ToJsonString());
            string path = (chosen.GetPath() + ".colour")["$.".Length..];
            return parsed.Faults.Count == 1 && (parsed.Faults[0].Path == path || chosen.ContainsKey("region"));
        });

    [Fact]
    public void A_misspelt_value_is_a_fault_with_its_path_wherever_it_stands() => Law.Holds(
        Gen.Select(Cases.For(RuleBooks.Standard), Gen.Int[0, 1_000]), t =>
        {
            JsonNode document = JsonNode.Parse(CaseFormat.Write(t.Item1))!;
            (JsonObject Owner, string Name)[] words =
            [
                .. Objects(document).SelectMany(o => o.Select(p => (o, p.Key)))
                    .Where(p => p.Key is "status" or "verification" or "acuity" or "control" or "technique" or "position" or "setting" or "sex" or "birth" or "onset" or "date" or "asOf"),
            ];
            (JsonObject owner, string name) = words[t.Item2 % words.Length];
            string path = owner[name]!.GetPath()["$.".Length..];
            owner[name] = "xx" + owner[name]!.GetValue<string>();
            Parsed<ReferralCase> parsed = CaseFormat.Read(document.ToJsonString());
            return parsed.Faults.Count == 1 && parsed.Faults[0].Path == path;
        });

    [Fact]
    public void A_property_that_stands_twice_is_a_fault_and_neither_is_dropped() => Law.Holds(Cases.For(RuleBooks.Standard), referral =>
    {
        string json = CaseFormat.Write(referral, indented: false);
        int at = json.IndexOf("\"asOf\"", StringComparison.Ordinal);
        Parsed<ReferralCase> parsed = CaseFormat.Read(json.Insert(at, "\"asOf\":\"2020-01-01\","));
        return parsed.Faults.Count == 1 && parsed.Faults[0].Path == "asOf";
    });

    private static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        if (node is JsonObject found)
        {
            yield return found;
            foreach (JsonObject inner in found.SelectMany(property => Objects(property.Value)))
                yield return inner;
        }
        else if (node is JsonArray list)
        {
            foreach (JsonObject inner in list.SelectMany(Objects))
                yield return inner;
        }
    }
}

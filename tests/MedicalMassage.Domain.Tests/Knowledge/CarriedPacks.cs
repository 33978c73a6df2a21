using System.Text;
using CsCheck;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Knowledge.Carried;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Domain.Tests.Laws;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>The packs of the package are read by a quick reader of their own: it has to make the same of a pack as the strict one, which reads everybody's.</summary>
public sealed class CarriedPacks
{
    public static TheoryData<string> Names => [.. RuleBooks.Standard.Packs.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_standard_pack_reads_the_same_either_way(string id)
    {
        string name = "Knowledge/" + id[(id.LastIndexOf('/') + 1)..] + ".json";
        using Stream stream = typeof(RuleBook).Assembly.GetManifestResourceStream(name)!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);

        RulePack strictly = RulePackFormat.Read(utf8).Value;

        RuleBooks.Standard.Packs.Should().ContainSingle(pack => pack.Id == id).Which.Should().Be(strictly);
        CarriedPack.Read(utf8, new()).Should().Be(strictly);
    }

    [Fact]
    public void Any_pack_reads_the_same_either_way()
    {
        CarriedWords seen = new();
        Law.Holds(Books.Pack(), pack => CarriedPack.Read(Encoding.UTF8.GetBytes(RulePackFormat.Write(pack)), seen) == pack);
    }

    [Fact]
    public void The_quick_reader_knows_every_member_of_the_format()
    {
        const string pack = """
            {
              "format": 1, "id": "p", "version": "1", "title": "P", "reviewed": "2026-01-02", "reviewBy": "2027-01-02", "holdsFrom": "2026-02-01", "holdsUntil": "2028-03-01",
              "sources": { "s": { "title": "T", "authority": "high", "author": "A", "year": 2020, "address": "https://example.org", "note": "N" } },
              "measurements": [ { "code": { "system": "loinc", "value": "8480-6" }, "title": "M", "unit": "mm[Hg]", "plausible": { "above": 1.5, "atLeast": 2, "below": 300, "atMost": 299 } } ],
              "contraindications": [ {
                "id": "r", "title": "R", "category": "c", "sources": ["s"], "rationale": "W", "resolvedBy": "B", "urgency": "same-day", "agreement": "1/1", "disagreement": "D",
                "certainty": "consensus", "reviewBy": "2026-05-06", "sealed": true, "holdsFrom": "2026-03-01", "holdsUntil": "2027-04-01", "byIssueDate": true,
                "hints": [ { "system": "icd-10-cm", "value": "M54.5" } ],
                "when": { "any": [
                  { "all": [ { "age": { "atLeast": 18, "below": 70 } }, { "not": { "sex": "male" } }, { "setting": ["clinic", "home"] } ] },
                  { "diagnosis": [ { "system": "icd-10-cm", "value": "I10" } ], "status": ["active"], "acuity": ["acute"], "control": ["uncontrolled"],
                    "onset": { "atLeast": "1 d", "moreThan": "2 wk", "atMost": "3 mo", "lessThan": "4 a" },
                    "sites": ["lower-back"], "impliedSites": [ { "region": "shoulder", "side": "left" } ], "ifUnrecorded": "yes" },
                  { "medication": [ { "system": "atc", "value": "B01" } ], "since": { "atMost": "3 d" }, "stopped": { "atMost": "5 d" }, "routes": ["oral"] },
                  { "procedure": [ { "system": "snomed-ct", "value": "80146002" } ], "kinds": ["biopsy"], "since": { "lessThan": "6 wk" } },
                  { "device": ["pacemaker"] }, { "allergy": ["nut-oil"] }, { "symptom": ["night-pain"] },
                  { "pregnancy": "pregnant", "weeks": { "atLeast": 28, "below": 40 }, "highRisk": true, "ifUnrecorded": "no", "neededWhen": { "sex": "female" } },
                  { "pregnancy": "postpartum", "birth": ["caesarean"], "since": { "atMost": "6 wk" } },
                  { "observation": { "system": "loinc", "value": "8480-6" }, "atLeast": 1, "above": 0.5, "atMost": 300, "below": 301, "unit": "mm[Hg]", "within": "30 d",
                    "neededWhen": { "diagnosis": [ { "system": "icd-10-cm", "value": "I10" } ] } },
                  { "plan": ["abdomen"], "techniques": ["deep-tissue"], "abovePressure": 2 }
                ] },
                "effects": [
                  { "kind": "exclude", "regions": ["abdomen", { "region": "shoulder", "side": "right" }, "site-of-trigger"], "techniques": ["any"], "liftedByClearance": true },
                  { "kind": "limit-pressure", "max": 2, "regions": ["distal-to-site"] }, { "kind": "exclude-positions", "positions": ["prone"] }, { "kind": "limit-minutes", "max": 20 },
                  { "kind": "require", "requirement": "clearance", "text": "C" }, { "kind": "alert", "urgency": "emergency", "action": "X" }, { "kind": "advise", "for": "patient", "text": "Y" }
                ]
              } ]
            }
            """;
        RulePack strictly = RulePackFormat.Read(pack).Value;

        CarriedPack.Read(Encoding.UTF8.GetBytes(pack), new()).Should().Be(strictly);
    }
}

using System.Collections.Frozen;
using MedicalMassage.Domain;
using MedicalMassage.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace MedicalMassage.Fhir.Mapping;

/// <summary>Body sites of SNOMED CT that could be verified, as regions. Where one is unknown, none is taken: a part of the sites would restrict too little.</summary>
internal static class BodySites
{
    private static readonly FrozenDictionary<string, BodySite[]> Sites = new Dictionary<string, BodySite[]>
    {
        ["69536005"] = [BodyRegion.Head],
        ["45048000"] = [BodyRegion.Neck],
        ["361355005"] = [BodyRegion.Head, BodyRegion.Neck],
        ["774007"] = [BodyRegion.Head, BodyRegion.Neck],
        ["122494005"] = [BodyRegion.PosteriorNeck],
        ["122495006"] = [BodyRegion.ThoracicSpine],
        ["122496007"] = [BodyRegion.LumbarSpine],
        ["77568009"] = [BodyRegion.Back],
        ["37822005"] = [BodyRegion.Lumbar],
        ["113345001"] = [BodyRegion.Abdomen],
        ["818983003"] = [BodyRegion.Abdomen],
        ["16982005"] = [BodyRegion.Shoulder],
        ["53120007"] = [BodyRegion.Shoulder, BodyRegion.Axilla, BodyRegion.Arm],
        // Its name is "upper arm"; HL7's own examples call it "arm", so that the whole arm is taken.
        ["368208006"] = [new(BodyRegion.Arm, Side.Left)],
        ["368209003"] = [new(BodyRegion.Arm, Side.Right)],
        ["368225008"] = [new(BodyRegion.Forearm, Side.Left)],
        ["8205005"] = [BodyRegion.Wrist],
        ["85562004"] = [BodyRegion.Hand],
        ["29836001"] = [BodyRegion.Hip],
        ["61685007"] = [BodyRegion.Hip, BodyRegion.Groin, BodyRegion.Gluteal, BodyRegion.Leg],
        ["68367000"] = [BodyRegion.Thigh],
        ["72696002"] = [BodyRegion.Knee, BodyRegion.Popliteal],
        ["36701003"] = [BodyRegion.Knee, BodyRegion.Popliteal],
        ["30021000"] = [BodyRegion.LowerLeg],
        ["344001"] = [BodyRegion.Ankle],
        ["56459004"] = [BodyRegion.Foot],
        ["301000"] = [BodyRegion.Foot],
        ["723724004"] = [new(BodyRegion.Foot, Side.Left)],
    }.ToFrozenDictionary();

    /// <summary>All the sites, or none if there are none or one of them cannot be read.</summary>
    internal static ValueList<BodySite> Read(IReadOnlyList<R4.CodeableConcept?> concepts, EntryReading reading, string element = "bodySite")
    {
        List<BodySite> sites = [];
        bool complete = true;
        for (int i = 0; i < concepts.Count; i++)
        {
            if (Read(concepts[i]) is { } found)
            {
                sites.AddRange(found);
                continue;
            }
            reading.Detail(FormattableString.Invariant($".{element}[{i}]"), "the site is none that this package knows, so that no site is taken");
            complete = false;
        }
        return complete ? [.. sites] : default;
    }

    /// <summary>All places that are written in our own code system.</summary>
    internal static IEnumerable<BodySite> Own(R4.CodeableConcept? concept) => Concepts.Codings(concept)
        .Where(coding => coding.System == OrderCodes.Region)
        .Select(coding => Site(coding.Code))
        .OfType<BodySite>();

    private static BodySite? Site(string? code)
    {
        (Side side, string? region) = code switch
        {
            null => (Side.Both, null),
            _ when code.StartsWith("left-", StringComparison.Ordinal) => (Side.Left, code[5..]),
            _ when code.StartsWith("right-", StringComparison.Ordinal) => (Side.Right, code[6..]),
            _ => (Side.Both, code),
        };
        return Words<BodyRegion>.Parse(region) is { } known ? new BodySite(known, side) : null;
    }

    private static IEnumerable<BodySite>? Read(R4.CodeableConcept? concept)
    {
        BodySite[] own = [.. Own(concept)];
        if (own.Length > 0)
            return own;
        List<string> codes = [.. Concepts.Codings(concept).Where(coding => coding.System == Concepts.Snomed && coding.Code is not null).Select(coding => coding.Code!)];
        BodySite[]? sites = codes.Select(code => Sites.GetValueOrDefault(code)).FirstOrDefault(found => found is not null);
        Side? side = Laterality(codes);
        return side is null ? sites : sites?.Select(site => site.Side == Side.Both ? site with { Side = side.Value } : site);
    }

    /// <summary>Left or right if a coding says just one of them.</summary>
    private static Side? Laterality(List<string> codes)
    {
        bool left = codes.Exists(code => code is "7771000" or "419161000");
        bool right = codes.Exists(code => code is "24028007" or "419465000");
        return left == right ? null : left ? Side.Left : Side.Right;
    }
}

using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A qualification pack with its requirements bound to the credentials that they name.</summary>
internal sealed class QualificationPackConverter : DocumentConverter<QualificationPack, QualificationPackDocument>
{
    private const string Category = "qualification";
    private const string NeedMembers = "exactly one of credential, listing, all and any, with a title beside any only";

    public override void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        checker.Check(element, typeof(QualificationPackDocument), path);
        if (checker.Faults.Count > before)
            return;
        // The guards of parts are looked for one by one, so that a fault stands at its part and not at the pack.
        GuardLocator.Locate(element, typeof(QualificationPackDocument), path, checker);
        if (checker.Faults.Count > before)
            return;
        base.Check(element, path, checker);
    }

    /// <summary>One requirement with all that it names, in one line.</summary>
    internal static string Declare(QualificationRequirement requirement) => StrictReader.Write(
        new QualificationPack("single", "1", "single")
        {
            Sources = [.. requirement.Info.Sources.Concat(Credentials(requirement).SelectMany(credential => credential.Sources)).Distinct(StringComparer.Ordinal).Select(key => new RuleSource(key, key, "low"))],
            Credentials = [.. Credentials(requirement)],
            Requirements = [requirement],
        },
        indented: false);

    protected override QualificationPackDocument From(QualificationPack value) => new(value.Id, value.Version, value.Title, SourceDocument.Of(value.Sources))
    {
        Reviewed = value.Reviewed,
        Credentials = value.Credentials,
        Requirements = [.. value.Requirements.Select(From)],
    };

    protected override QualificationPack To(QualificationPackDocument document)
    {
        Dictionary<string, CredentialDefinition> credentials = new(StringComparer.Ordinal);
        foreach (CredentialDefinition credential in document.Credentials)
        {
            if (!credentials.TryAdd(credential.Id, credential))
                throw new MemberException($"each credential once; {credential.Id} occurs again", nameof(document.Credentials));
            Known(document, credential.Sources, credential.Id);
        }
        List<QualificationRequirement> requirements = [];
        foreach (RequirementDocument requirement in document.Requirements)
        {
            if (requirements.Exists(other => other.Info.Id == requirement.Id))
                throw new MemberException($"each requirement once; {requirement.Id} occurs again", nameof(document.Requirements));
            Known(document, requirement.Sources, requirement.Id);
            requirements.Add(To(requirement, credentials));
        }
        return new(document.Id, document.Version, document.Title)
        {
            Reviewed = document.Reviewed,
            Sources = SourceDocument.To(document.Sources),
            Credentials = document.Credentials,
            Requirements = [.. requirements],
        };
    }

    private static IEnumerable<CredentialDefinition> Credentials(QualificationRequirement requirement) => requirement.Needs?.Credentials.Distinct() ?? [];

    private static void Known(QualificationPackDocument document, ValueList<string> sources, string id)
    {
        if (sources.FirstOrDefault(key => !document.Sources.ContainsKey(key)) is { } unknown)
            throw new MemberException($"sources for every key that is named; {id} names {unknown}", nameof(document.Sources));
    }

    private static QualificationRequirement To(RequirementDocument document, Dictionary<string, CredentialDefinition> credentials)
    {
        if (document.Sources.Count == 0)
            throw new MemberException($"at least one source for each requirement; {document.Id} has none", "requirements");
        RuleInfo info = new(document.Id, document.Title, Category, document.Sources.ToArray())
        {
            Rationale = document.Rationale ?? "",
            ResolvedBy = document.ResolvedBy ?? "",
            Disagreement = document.Disagreement,
            Evidence = document.Certainty ?? (document.Sources.Count > 1 ? EvidenceCertainty.Consensus : EvidenceCertainty.SingleSource),
            Sealed = document.Sealed ?? false,
            HoldsFrom = document.HoldsFrom,
            HoldsUntil = document.HoldsUntil,
            ByIssueDate = document.ByIssueDate ?? false,
        };
        try
        {
            return new(info, document.Jurisdiction, document.Without, document.ToDo, document.Needs is null ? null : To(document.Needs, credentials, document.Id), document.For)
            {
                Clearable = document.Clearable ?? false,
            };
        }
        catch (ArgumentException refusal) when (refusal is not MemberException)
        {
            throw new MemberException($"{document.Id}: {refusal.Message}", "requirements");
        }
    }

    private static QualificationNeed To(NeedDocument document, Dictionary<string, CredentialDefinition> credentials, string id)
    {
        int kinds = (document.Credential is null ? 0 : 1) + (document.Listing is null ? 0 : 1) + (document.All.Count == 0 ? 0 : 1) + (document.Any.Count == 0 ? 0 : 1);
        if (kinds != 1 || (document.Title is null) != (document.Any.Count == 0))
            throw new MemberException($"{id}: {NeedMembers}", "requirements");
        if (document.Credential is { } name)
            return credentials.TryGetValue(name, out CredentialDefinition? credential) ? new CredentialHeld(credential) : throw new MemberException($"every credential that is named; {id} names {name}", "credentials");
        if (document.Listing is { } listing)
            return new ListedIn(listing.Channel, listing.Source);
        return document.All.Count > 0
            ? new AllOf([.. document.All.Select(part => To(part, credentials, id))])
            : new AnyOf(document.Title!, [.. document.Any.Select(part => To(part, credentials, id))]);
    }

    private static RequirementDocument From(QualificationRequirement requirement)
    {
        RuleInfo info = requirement.Info;
        return new(info.Id, info.Title, requirement.Without, requirement.ToDo, info.Sources)
        {
            Jurisdiction = requirement.Jurisdiction,
            For = requirement.For == new QualificationScope() ? null : requirement.For,
            Needs = requirement.Needs is null ? null : From(requirement.Needs),
            Clearable = requirement.Clearable ? true : null,
            Rationale = info.Rationale,
            ResolvedBy = info.ResolvedBy,
            Disagreement = info.Disagreement,
            Certainty = info.Evidence,
            Sealed = info.Sealed ? true : null,
            HoldsFrom = info.HoldsFrom,
            HoldsUntil = info.HoldsUntil,
            ByIssueDate = info.ByIssueDate ? true : null,
        };
    }

    private static NeedDocument From(QualificationNeed need) => need switch
    {
        CredentialHeld held => new() { Credential = held.Credential.Id },
        ListedIn listed => new() { Listing = new(listed.Channel) { Source = listed.Source } },
        AllOf all => new() { All = [.. all.Parts.Select(From)] },
        _ => new() { Any = [.. ((AnyOf)need).Parts.Select(From)], Title = ((AnyOf)need).Title },
    };
}

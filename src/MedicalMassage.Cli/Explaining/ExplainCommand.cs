using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Explaining;

/// <summary>Tells why a rule did or did not apply to a case; without a rule, what forces the verdict and what would change it.</summary>
internal static class ExplainCommand
{
    internal static int Run(string path, string? rule, bool json, string[] packs, Language language, Stream input, TextWriter output)
    {
        RuleBook book = RuleBookChoice.With(packs).In(language);
        ReferralCase referral = Read(path, input);
        if (rule is null)
        {
            VerdictExplanation verdict = book.Explain(referral);
            if (json)
                output.WriteLine(ExplanationFormat.Write(verdict));
            else
                output.Write(ExplanationText.Render(verdict, book, referral.Plan is not null));
            return 0;
        }
        if (!book.Rules.Any(known => known.Info.Id == rule) && !book.Packs.Any(pack => pack.Rules.Any(known => known.Info.Id == rule)))
            throw new UsageException($"No rule has the id {rule}: look for it with medical-massage catalogue.");
        RuleExplanation why = book.Explain(referral, rule);
        if (json)
            output.WriteLine(ExplanationFormat.Write(why));
        else
            output.Write(ExplanationText.Render(why, language));
        return 0;
    }

    private static ReferralCase Read(string path, Stream input)
    {
        CaseDocument[] documents = [.. CaseDocuments.In(path, input).Take(2)];
        if (documents.Length != 1)
            throw new UsageException($"{path} does not hold one case: explain takes a file with exactly one.");
        Parsed<ReferralCase> parsed = CaseFormat.Read(documents[0].Utf8);
        return parsed.IsValid ? parsed.Value : throw new InputException(RuleBookChoice.Faults(documents[0].Place, parsed.Faults));
    }
}

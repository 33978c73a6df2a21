using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Matching;

/// <summary>Finds the therapists who fit a case; they are read one by one and never held together.</summary>
internal static class MatchCommand
{
    internal static int Run(MatchRequest request, Stream input, TextWriter output, TextWriter error)
    {
        if (request.Case == "-" && request.Therapists == "-")
            throw new UsageException("Standard input can be read once: name - once.");
        ReferralCase referral = Read(request.Case, input, CaseFormat.Read);
        MatchCriteria criteria = request.Criteria is { } path ? Read(path, input, MatchFormat.ReadCriteria) : new();
        RuleBook book = RuleBookChoice.With(request.Packs).With(Place.Rules(request.Jurisdiction, referral)).In(request.Language);
        CandidateStream candidates = new(request.Therapists, input, error);
        MatchResult result = new TherapistMatching(book, referral, criteria).Match(candidates.Read(), request.Most);
        if (request.Json)
            output.WriteLine(MatchFormat.Write(result));
        else
            output.Write(MatchText.Render(result));
        return candidates.Close() ? ExitCode.BadInput : result.Fitting > 0 ? 0 : ExitCode.NobodyFits;
    }

    private static T Read<T>(string path, Stream input, Func<ReadOnlyMemory<byte>, Parsed<T>> read)
        where T : class
    {
        Parsed<T> parsed = read(path == "-" ? new ByteLines("standard input", input).Rest() : InputFile.ReadDocument(path));
        return parsed.IsValid ? parsed.Value : throw new InputException(RuleBookChoice.Faults(path, parsed.Faults));
    }
}

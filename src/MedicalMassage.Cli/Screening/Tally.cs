using System.Diagnostics;
using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>Writes decisions as they come: one in full, several a line each with a summary, and keeps the gravest.</summary>
/// <param name="format">The form of the output.</param>
/// <param name="output">Where decisions go.</param>
/// <param name="error">Where everything else goes.</param>
/// <param name="book">The rules.</param>
/// <param name="file">The file that the output goes into, where it has to survive being stopped.</param>
internal sealed class Tally(ScreenFormat format, TextWriter output, TextWriter error, RuleBook book, ResultFile? file = null)
{
    private const int BetweenSignsOfLife = 1_000;

    private readonly int[] _verdicts = file is null ? new int[Enum.GetValues<Verdict>().Length] : [.. file.Done.Verdicts];
    private readonly long _started = Stopwatch.GetTimestamp();
    private (CaseDocument Document, ReferralCase Referral, Decision Decision)? _only;
    private int _decided = file?.Done.Verdicts.Sum() ?? 0;
    private int _refused = file?.Done.Refused ?? 0;
    private int _now;
    private int _missed;

    /// <summary>The line that a decision gets among several.</summary>
    internal static string Line(ScreenFormat format, CaseDocument document, ReferralCase referral, Decision decision) =>
        DecisionDocument.Of(format, referral, decision, indented: false) ?? Printable.Of($"{document.Place}: {OneLine.Of(decision)}");

    /// <summary>A case was decided.</summary>
    /// <param name="document">Where it stands.</param>
    /// <param name="referral">The case.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="line">Its line, if it is made already.</param>
    internal void Decided(CaseDocument document, ReferralCase referral, Decision decision, string? line)
    {
        _decided++;
        _verdicts[(int)decision.Verdict]++;
        if (file is null && _decided == 1 && _refused + _missed == 0 && !document.IsLine)
        {
            _only = (document, referral, decision);
            return;
        }
        WriteHeld();
        output.WriteLine(line ?? Line(format, document, referral, decision));
        SignOfLife();
    }

    internal void Refused(CaseDocument document, ValueList<InputFault> faults)
    {
        WriteHeld();
        _refused++;
        error.WriteLine(RuleBookChoice.Faults(document.Place, faults));
        SignOfLife();
    }

    /// <summary>A file that could not be opened, or not read to its end.</summary>
    internal void Missed(string message)
    {
        WriteHeld();
        _missed++;
        error.WriteLine(Printable.Of(message));
    }

    /// <summary>Writes what is left, and a summary of several.</summary>
    /// <returns>The exit code.</returns>
    internal int Close()
    {
        file?.Save(_decided + _refused, _refused, _verdicts);
        if (_only is { } only)
        {
            if (DecisionDocument.Of(format, only.Referral, only.Decision, indented: true) is { } document)
                output.WriteLine(document);
            else
                output.Write(DecisionText.Render(only.Decision, only.Referral, book));
        }
        else if (file is not null || _decided + _refused + _missed > 1)
        {
            error.WriteLine(Summary());
        }
        if (_decided + _refused + _missed == 0)
            error.WriteLine("The input holds no case.");
        if (_missed > 0)
            return ExitCode.BadUsage;
        return _refused > 0 || _decided == 0 ? ExitCode.BadInput : ExitCode.Of((Verdict)Array.FindLastIndex(_verdicts, count => count > 0));
    }

    private void WriteHeld()
    {
        if (_only is not { } held)
            return;
        _only = null;
        output.WriteLine(Line(format, held.Document, held.Referral, held.Decision));
    }

    private void SignOfLife()
    {
        _now++;
        if ((_decided + _refused) % BetweenSignsOfLife != 0)
            return;
        file?.Save(_decided + _refused, _refused, _verdicts);
        double seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_decided + _refused} cases so far, {_now / Math.Max(seconds, 0.001):0} a second"));
    }

    private string Summary()
    {
        IEnumerable<string> parts = Enum.GetValues<Verdict>()
            .Where(verdict => _verdicts[(int)verdict] > 0)
            .Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{_verdicts[(int)verdict]} {VerdictWords.Short(verdict, book.Language)}"));
        string refused = _refused == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {_refused} could not be read");
        string missed = _missed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {_missed} {(_missed == 1 ? "file" : "files")} not read to the end");
        string verdicts = _decided == 0 ? "" : ": " + string.Join(", ", parts);
        return string.Create(CultureInfo.InvariantCulture, $"{_decided} decided{verdicts}{refused}{missed}");
    }
}

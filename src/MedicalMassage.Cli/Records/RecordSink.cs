using System.Text;
using MedicalMassage.Domain;
using NodaTime;

namespace MedicalMassage.Cli.Records;

/// <summary>Writes records: into a folder, a file named by its hash each; or into one file, a record a line. Nothing that is there is overwritten.</summary>
internal sealed class RecordSink : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly StreamWriter? _file;
    private readonly IClock _clock;
    private readonly bool _lines;
    private bool _any;

    private RecordSink(string path, StreamWriter? file, IClock clock) =>
        (_folder, _file, _clock, _lines) = (path, file, clock, RecordFiles.HoldsLines(path));

    /// <summary>The moment that the next record carries: to the second.</summary>
    internal Instant Now => Instant.FromUnixTimeSeconds(_clock.GetCurrentInstant().ToUnixTimeSeconds());

    /// <summary>Where the caller wants records; a path that ends with a slash is a folder, and is made if it is not there.</summary>
    internal static RecordSink? Open(string? path, IClock clock)
    {
        if (path is null)
            return null;
        try
        {
            if (Path.EndsInDirectorySeparator(path))
                Directory.CreateDirectory(path);
            return Directory.Exists(path)
                ? new(path, null, clock)
                : new(path, new(new FileStream(path, FileMode.CreateNew, FileAccess.Write), Utf8) { NewLine = "\n" }, clock);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} cannot be written, or is there already: name a new file, or a folder.");
        }
    }

    /// <summary>Decides a case, and writes the record of it.</summary>
    internal DecisionRecord Write(RuleBook book, ReferralCase referral)
    {
        DecisionRecord record = book.Record(referral, Now);
        Write(record);
        return record;
    }

    internal void Write(DecisionRecord record)
    {
        if (_file is not null)
        {
            if (_any && !_lines)
                throw new UsageException("A file of several records ends in .ndjson or .jsonl: name one, or a folder.");
            _any = true;
            _file.WriteLine(DecisionRecordFormat.Write(record));
            return;
        }
        string path = Path.Combine(_folder, record.Hash["sha256:".Length..] + ".json");
        // The name is the hash of what it says: a record that is there already is this one.
        if (!File.Exists(path))
            File.WriteAllText(path, DecisionRecordFormat.Write(record) + "\n", Utf8);
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}

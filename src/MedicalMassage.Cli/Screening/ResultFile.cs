using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>The file that <c>--out</c> names, with a checkpoint beside it, so that a run that was stopped goes on without loss or doubling.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private Checkpoint _checkpoint;

    private ResultFile(string path, FileStream file, Checkpoint checkpoint)
    {
        _path = path;
        _file = file;
        _checkpoint = checkpoint;
        Writer = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    internal StreamWriter Writer { get; }

    /// <summary>How far earlier runs came.</summary>
    internal Checkpoint Done => _checkpoint;

    internal static ResultFile Open(string path, bool resume, string task)
    {
        if (!resume && File.Exists(path))
            throw new UsageException($"{path} is there already: name another file, or add --resume to go on with it.");
        try
        {
            return resume && File.Exists(path) ? GoOn(path, task) : Begin(path, task);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} cannot be written: check the name and that you may write there.");
        }
    }

    /// <summary>What a run is about: the inputs with their sizes, the rules and the form of the output.</summary>
    internal static string TaskOf(IReadOnlyList<string> inputs, RuleBook book, ScreenFormat format)
    {
        StringBuilder task = new();
        task.Append(CultureInfo.InvariantCulture, $"{book.Fingerprint} {format}{(book.Language == Language.English ? "" : " " + book.Language.Tag())}");
        foreach (string path in inputs)
            task.Append(CultureInfo.InvariantCulture, $"\n{path} {(File.Exists(path) ? new FileInfo(path).Length : 0)}");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(task.ToString())));
    }

    /// <summary>Makes sure that all that was written so far counts.</summary>
    internal void Save(long documents, int refused, int[] verdicts)
    {
        Writer.Flush();
        _file.Flush(flushToDisk: true);
        _checkpoint = _checkpoint with { Documents = documents, Bytes = _file.Position, Refused = refused, Verdicts = verdicts };
        _checkpoint.Write(_path);
    }

    /// <inheritdoc/>
    public void Dispose() => Writer.Dispose();

    private static ResultFile Begin(string path, string task)
    {
        Checkpoint nothing = new() { Task = task, Verdicts = new int[Enum.GetValues<Verdict>().Length] };
        FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
        nothing.Write(path);
        return new(path, file, nothing);
    }

    private static ResultFile GoOn(string path, string task)
    {
        Checkpoint done = Checkpoint.Read(path);
        if (done.Task != task || done.Verdicts.Length != Enum.GetValues<Verdict>().Length)
            throw new UsageException($"{path} is of other cases, rules or options, or these have changed since: begin anew with another --out.");
        FileStream file = new(path, FileMode.Open, FileAccess.Write);
        if (file.Length < done.Bytes)
        {
            file.Dispose();
            throw new UsageException($"{path} is shorter than it was: begin anew with another --out.");
        }
        // What came after the checkpoint is decided again.
        file.SetLength(done.Bytes);
        file.Position = done.Bytes;
        return new(path, file, done);
    }
}

using System.Security.Cryptography;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Tests;

/// <summary>The checklist of a review, and the signature that proves which rules were reviewed.</summary>
public sealed class ReviewingAndSigning : IDisposable
{
    private static readonly string Sample = File.ReadAllText(Repository.PathOf("samples", "rules", "pressure-house-rules-1.json"));

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private string Pack => Path.Combine(_folder, "pack.json");

    private string Private => Path.Combine(_folder, "key.pem");

    private string Public => Path.Combine(_folder, "key.pub.pem");

    public ReviewingAndSigning()
    {
        File.WriteAllText(Pack, Sample);
        File.WriteAllText(Private, _key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Public, _key.ExportSubjectPublicKeyInfoPem());
    }

    public void Dispose()
    {
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Tool Sign(string by = "lead physician") => Tool.Run("sign", Pack, "--on", "2026-12-01", "--by", by, "--key", Private);

    private Tool Verify() => Tool.Run("verify", Pack, "--key", Public);

    [Fact]
    public void A_signature_tells_who_signed_what_and_when()
    {
        Sign().ExitCode.Should().Be(0);

        Tool tool = Verify();

        tool.ExitCode.Should().Be(0);
        tool.Output.Should().Contain("the signature holds. our-clinic/pressure 1.0.0 was reviewed on 2026-12-01 by: lead physician.");
    }

    [Theory]
    [InlineData("\"atLeast\": 160", "\"atLeast\": 161")]
    [InlineData("\"within\": \"14 d\"", "\"within\": \"15 d\"")]
    [InlineData("Ask the physician before", "Ask the physician after")]
    [InlineData("\"rationale\": \"House protocol.\"", "\"rationale\": \"House protocol\"")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"")]
    [InlineData("\"authority\": \"low\"", "\"authority\": \"high\"")]
    [InlineData("\"certainty\": \"single-source\"", "\"certainty\": \"consensus\"")]
    public void Any_change_of_the_pack_breaks_the_signature(string was, string now)
    {
        Sign();
        Sample.Should().Contain(was);
        File.WriteAllText(Pack, Sample.Replace(was, now, StringComparison.Ordinal));

        Tool tool = Verify();

        tool.ExitCode.Should().Be(1);
        tool.Output.Should().Contain("NOT AS SIGNED. The pack says something else than the one that was signed");
    }

    [Fact]
    public void To_lay_the_file_out_anew_breaks_nothing()
    {
        Sign();
        File.WriteAllText(Pack, RulePackFormat.Write(RulePackFormat.Read(Sample).Value, indented: false));

        Verify().ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("lead physician", "chief of medicine")]
    [InlineData("2026-12-01", "2026-12-02")]
    public void A_changed_signature_file_is_noticed(string was, string now)
    {
        Sign();
        string file = Pack + ".signature.json";
        File.WriteAllText(file, File.ReadAllText(file).Replace(was, now, StringComparison.Ordinal));

        Tool tool = Verify();

        tool.ExitCode.Should().Be(1);
        tool.Output.Should().Contain("The signature file was changed after it was signed");
    }

    [Fact]
    public void Another_key_is_told_apart_from_another_pack()
    {
        Sign();
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Public, other.ExportSubjectPublicKeyInfoPem());

        Tool tool = Verify();

        tool.ExitCode.Should().Be(1);
        tool.Output.Should().Contain("Another key signed it");
    }

    [Fact]
    public void A_standard_pack_is_signed_by_its_id()
    {
        string file = Path.Combine(_folder, "signature.json");

        Tool.Run("sign", "standard/haematologic", "--on", "2026-12-01", "--by", "haematologist", "--key", Private, "--out", file).ExitCode.Should().Be(0);
        Tool.Run("verify", "standard/haematologic", "--key", Public, "--signature", file).ExitCode.Should().Be(0);
        Tool.Run("verify", "standard/oncologic", "--key", Public, "--signature", file).Output.Should().Contain("is for the pack standard/haematologic, and this is standard/oncologic");
    }

    [Fact]
    public void What_cannot_be_signed_is_refused_and_nothing_is_written_over()
    {
        using ECDsa large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        string p384 = Path.Combine(_folder, "p384.pem");
        File.WriteAllText(p384, large.ExportPkcs8PrivateKeyPem());

        Tool.Run("sign", Pack, "--on", "2026-13-01", "--by", "physician", "--key", Private).ExitCode.Should().Be(64);
        Tool.Run("sign", Pack, "--on", "2026-12-01", "--by", "two\nlines", "--key", Private).Error.Should().Contain("a text on one line");
        Tool.Run("sign", Pack, "--on", "2026-12-01", "--by", "physician", "--key", Public).Error.Should().Contain("expected the private one");
        Tool.Run("sign", Pack, "--on", "2026-12-01", "--by", "physician", "--key", p384).ExitCode.Should().Be(65);
        Tool.Run("sign", Pack, "--on", "2026-12-01", "--by", "physician", "--key", Pack).ExitCode.Should().Be(65);
        Sign().ExitCode.Should().Be(0);
        Sign("somebody else").Error.Should().Contain("is there already");
        Verify().Output.Should().Contain("lead physician");
    }

    [Fact]
    public void A_faulty_signature_file_ends_in_65_with_the_place_and_a_missing_one_in_64()
    {
        Verify().ExitCode.Should().Be(64);
        Sign();
        string file = Pack + ".signature.json";
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"reviewed\"", "\"reveiwed\"", StringComparison.Ordinal));

        Tool tool = Verify();

        tool.ExitCode.Should().Be(65);
        tool.Error.Should().Contain("reveiwed: found an unknown property");
    }

    [Fact]
    public void The_checklist_has_every_rule_with_its_sources_what_is_weak_and_what_to_judge()
    {
        foreach (RulePack pack in RuleBooks.Standard.Packs)
        {
            Tool tool = Tool.Run("review", pack.Id);

            tool.ExitCode.Should().Be(0);
            string text = tool.Output.Replace("\\", "", StringComparison.Ordinal);
            text.Should().Contain(RulePackFormat.Fingerprint(pack)).And.Contain("The pack says of itself: not reviewed");
            foreach (IReferralRule rule in pack.Rules)
            {
                text.Should().Contain($"({rule.Info.Id})\n");
                rule.Info.Sources.Should().OnlyContain(key => text.Contains($"[{key}], authority ", StringComparison.Ordinal));
            }
            text.Split("- [ ] ").Length.Should().Be((6 * pack.Rules.Count) + 1);
            text.Split("LOOK TWICE: no source states it.").Length.Should().Be(pack.Rules.Count(rule => rule.Info.Evidence == EvidenceCertainty.Unsourced) + 1);
        }
    }
}

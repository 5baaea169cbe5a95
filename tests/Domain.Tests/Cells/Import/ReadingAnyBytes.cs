using System.Text;
using ChiBo.Domain.Cells.Import;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Domain.Tests.Cells.Import;

public sealed class ReadingAnyBytes
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "dv-1", "Lê Hà", ",", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "\t", " ", "đ", "Mã đảng viên,Họ và tên\n");

    [Fact]
    public void No_text_breaks_the_reader_and_every_line_is_accounted_for()
    {
        var (readable, quoted) = (0, 0);
        Prop.ForAll(Pieces.ListOf().ToArbitrary(), pieces =>
        {
            var text = "Mã đảng viên,Họ và tên\n" + string.Concat(pieces);
            var records = CsvReader.Read(text);
            var file = RosterFileReader.Read(Encoding.UTF8.GetBytes(text));
            if (file.Rows.Length > 0) readable++;
            if (records.Any(r => r.Problem is not null)) quoted++;
            return file.Refusal is not null
                || file.Rows.Length + file.Refused.Length == records.Skip(1).Count(r => !r.IsBlank);
        }).QuickCheckThrowOnFailure();
        readable.ShouldBeGreaterThan(0);
        quoted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_is_quoted_comes_back()
    {
        var field = Gen.Elements('a', 'ế', ',', ';', '"', '\n', '\t').ListOf().Select(c => string.Concat(c).Trim());
        Prop.ForAll(field.Two().ToArbitrary(), fields =>
        {
            static string Quoted(string s) => $"\"{s.Replace("\"", "\"\"")}\"";
            var records = CsvReader.Read($"a,b\n{Quoted(fields.Item1)},{Quoted(fields.Item2)}\n");
            return records.Length == 2 && records[1].Fields.SequenceEqual([fields.Item1, fields.Item2]);
        }).QuickCheckThrowOnFailure();
    }
}

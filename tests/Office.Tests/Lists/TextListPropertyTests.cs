using System.Text;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Lists;
using ChiBo.Office.Lists;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Office.Tests.Lists;

/// <summary>Whatever a text holds, something is said of each of its rows, or of the whole.</summary>
public sealed class TextListPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "dv-1",
        "Lê Hà",
        ",",
        ",",
        ";",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "đ",
        "\uFFFE",
        "Mã đảng viên,Họ và tên\n"
    );

    [Fact]
    public void No_text_breaks_the_reader_and_every_row_is_accounted_for()
    {
        var (readable, spoilt, refused) = (0, 0, 0);
        Prop.ForAll(
                Pieces.ListOf().ToArbitrary(),
                pieces =>
                {
                    var list = ListReader.Read(
                        Encoding.UTF8.GetBytes("Mã đảng viên,Họ và tên\n" + string.Concat(pieces))
                    );
                    var file = RosterFileReader.Read(list);
                    if (file.Refusal is not null)
                    {
                        refused++;
                        return true;
                    }

                    var rows = list.Tables.Single().Rows;
                    readable += file.Rows.Length > 0 ? 1 : 0;
                    spoilt += rows.Any(r => r.Problem is not null) ? 1 : 0;
                    return file.Rows.Length + file.Refused.Length <= rows.Length
                        && file.Rows.Select(r => r.Line).Concat(file.Refused.Select(r => r.Line)).Distinct().Count()
                            == file.Rows.Length + file.Refused.Length;
                }
            )
            .QuickCheckThrowOnFailure();
        readable.ShouldBeGreaterThan(0);
        spoilt.ShouldBeGreaterThan(0);
        refused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_is_quoted_comes_back_on_one_line()
    {
        var field = Gen.Elements('a', 'ế', ',', ';', '"', '\n', '\t').ListOf().Select(c => string.Concat(c).Trim());
        Prop.ForAll(
                field.Two().ToArbitrary(),
                fields =>
                {
                    static string Quoted(string s) => $"\"{s.Replace("\"", "\"\"")}\"";
                    var list = ListReader.Read(
                        Encoding.UTF8.GetBytes($"sep=,\n\"x\",{Quoted(fields.Item1)},{Quoted(fields.Item2)}\n")
                    );
                    var row = list.Tables.Single().Rows.Single();
                    return row.At(1).Text == ListText.Read(fields.Item1)
                        && row.At(2).Text == ListText.Read(fields.Item2);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}

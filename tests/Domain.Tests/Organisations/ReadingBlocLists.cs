using ChiBo.Domain.Organisations.Import;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>Files of organisations and cells.</summary>
public sealed class ReadingBlocLists
{
    private const string Header = "Mã TCCSĐ;Tên tổ chức;Mã chi bộ;Tên chi bộ;Ghi chú\n";

    [Fact]
    public void Each_place_is_named_once_an_organisation_before_its_cells()
    {
        var list = Read(Header + "So-TC;Đảng bộ Sở Tài chính;cb-01;Chi bộ 1;\nso-tc;Đảng bộ Sở Tài chính;cb-02;Chi bộ 2;\n\nhoi;Chi bộ cơ sở Hội;;;x\n");
        list.Refused.ShouldBeEmpty();
        list.UnknownColumns.ShouldBe(["Ghi chú"]);
        list.Places.Select(p => $"{p.Line} {p.Path} {p.Name}").ShouldBe(
        [
            "2 khoi-mau/so-tc Đảng bộ Sở Tài chính", "5 khoi-mau/hoi Chi bộ cơ sở Hội", "2 khoi-mau/so-tc/cb-01 Chi bộ 1",
            "3 khoi-mau/so-tc/cb-02 Chi bộ 2",
        ]);
    }

    [Fact]
    public void A_row_that_makes_no_sense_names_nothing()
    {
        var list = Read(
            Header + "a;Tên A;cb-1;Chi bộ 1;\na;Tên khác;cb-2;Chi bộ 2;\na;Tên A;cb-1;Chi bộ một;\nb;;cb-1;X;\nc;Tên C;;Chi bộ;\n"
            + "d/e;Tên;;;\nf;Tên;cb 1;Chi bộ;\ng;Tên\n" + $"h;{new string('x', 201)};;;\n");
        list.Refused.Select(r => $"{r.Line} {r.Code}").ShouldBe(
        [
            "3 import.other-name", "4 import.cell-twice", "5 import.value-missing", "6 import.value-missing", "7 common.invalid-value",
            "8 common.invalid-value", "9 import.field-count", "10 common.text-length",
        ]);
        list.Places.Select(p => p.Path.Value).ShouldBe(["khoi-mau/a", "khoi-mau/a/cb-1"]);
    }

    [Theory, InlineData("", "import.empty"), InlineData("Mã tổ chức\n", "import.column-missing"), InlineData("Mã tổ chức;Mã TCCSĐ;Tên tổ chức\n", "import.column-twice")]
    public void A_file_without_its_columns_is_none(string text, string code) => Read(text).Refusal!.Code.ShouldBe(code);

    private static BlocList Read(string text) => BlocListReader.Read(TypedList.Of(text), Actors.Bloc);
}

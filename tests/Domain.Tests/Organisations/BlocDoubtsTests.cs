using ChiBo.Domain.Lists;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>A list of organisations and cells of which an id or a name is in doubt.</summary>
public sealed class BlocDoubtsTests
{
    [Theory]
    [InlineData("Mã tổ chức;Tên tổ chức\na;§¶ng bé Së", "import.old-letters(2, B “Tên tổ chức”, §¶ng bé Së)")]
    [InlineData(
        "Mã tổ chức;Tên tổ chức;Mã chi bộ;Tên chi bộ\na;Sở A;c;Chi b? V?n ph?ng",
        "import.lost-letters(2, D “Tên chi bộ”, Chi b? V?n ph?ng)"
    )]
    public void A_list_in_doubt_is_refused_with_the_place(string sheet, string refusal) =>
        BlocListReader.Read(TypedList.Sheet(sheet), Actors.Bloc).Refusal!.ToString().ShouldBe(refusal);

    [Fact]
    public void An_organisation_merged_over_its_cells_is_that_of_all_of_them()
    {
        var list = BlocListReader.Read(
            TypedList.Sheet(
                "DANH SÁCH\nTổ chức;;Chi bộ;\nMã tổ chức;Tên tổ chức;Mã chi bộ;Tên chi bộ\na;Sở A;c1;Chi bộ 1\n;;c2;Chi bộ 2\n",
                new ListSpan(4, 5, 0, 0),
                new ListSpan(4, 5, 1, 1)
            ),
            Actors.Bloc
        );
        list.Refused.ShouldBeEmpty();
        list.Places.Select(p => $"{p.Line} {p.Path} {p.Name}")
            .ShouldBe(["4 khoi-mau/a Sở A", "4 khoi-mau/a/c1 Chi bộ 1", "5 khoi-mau/a/c2 Chi bộ 2"]);
    }

    [Fact]
    public void What_a_row_lacks_is_named_by_the_heading_of_the_file() =>
        BlocListReader
            .Read(
                TypedList.Sheet("Mã TCCSĐ;Tên TCCSĐ;Mã chi bộ;Tên chi bộ\na/b;Sở A;;\nc;;;\nd;Sở D;x y;Chi bộ\n"),
                Actors.Bloc
            )
            .Refused.Select(r => $"{r.Letter}{r.Line} {r.Column}: {r.Code}")
            .ShouldBe([
                "A2 Mã TCCSĐ: common.invalid-value",
                "B3 Tên TCCSĐ: import.value-missing",
                "C4 Mã chi bộ: common.invalid-value",
            ]);
}

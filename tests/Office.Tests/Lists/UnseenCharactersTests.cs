using System.Text;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Office.Lists;

namespace ChiBo.Office.Tests.Lists;

/// <summary>Files of offices hold what nobody sees: it is cleaned, or its row is refused with line and column.</summary>
public sealed class UnseenCharactersTests
{
    private const string Header = "Mã đảng viên,Họ và tên,Loại đảng viên,Ngày về chi bộ\n";

    [Theory]
    [InlineData("Ngô\ufffe An")]
    [InlineData("Ngô\0An")]
    [InlineData("Ngô\ue000 An")]
    public void A_name_with_a_character_that_no_store_keeps_refuses_the_list_with_its_place(string name)
    {
        var refusal = Read($"{Header}dv-1,Lê Hai,chính thức,\ndv-2,{name},chính thức,\n").Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe("import.lost-letters");
        refusal.Arguments.ShouldContain("3");
    }

    [Fact]
    public void An_id_with_a_character_that_no_store_keeps_shows_that_something_was_lost() =>
        Read($"{Header}dv-3\0,Lê Ba,chính thức,\n").Rows.ShouldAllBe(r => !r.MemberId.Contains('\0'));

    [Fact]
    public void What_nobody_sees_is_left_out_and_a_name_of_nothing_is_missing()
    {
        var file = Read(
            $"{Header}dv-1,Nguyễn\u200b Văn An,chính thức,01/02/2020\ndv-2\u200b,Trần\u00a0Thị\u00a0 Đào,dự bị,\u200e03/02/2026\n"
            + "dv-3,\u202eÝ ỗĐ,dự bị,\ndv-4,\u200b\u200b,dự bị,\n");
        file.Rows.Select(r => (r.MemberId, r.Name)).ShouldBe(
            [("dv-1", "Nguyễn Văn An"), ("dv-2", "Trần Thị Đào"), ("dv-3", "Ý ỗĐ")]);
        file.Rows[1].JoinedOn.ShouldBe(new DateOnly(2026, 2, 3));
        file.Refused.Select(r => (r.Line, r.Code, r.Arguments[0])).ShouldBe([(5, "import.value-missing", "Họ và tên")]);
    }

    [Fact]
    public void Decomposed_files_read_like_composed_ones()
    {
        var text = $"{Header}dv-1,Nguyễn Thị Bích Đào,chính thức,01/02/2020\n";
        Read(text.Normalize(NormalizationForm.FormD)).Rows.ShouldBe(Read(text).Rows);
    }

    [Fact]
    public void Organisations_of_one_name_in_both_forms_are_one()
    {
        const string row = "to-thu,Đảng bộ Xí nghiệp Hữu Nghị,cb-{0},Chi bộ {0}\n";
        var text = "Mã tổ chức,Tên tổ chức,Mã chi bộ,Tên chi bộ\n" + string.Format(row, 1)
            + string.Format(row, 2).Normalize(NormalizationForm.FormD);
        var list = BlocListReader.Read(ListReader.Read(Encoding.UTF8.GetBytes(text)), ScopePath.Parse("khoi-mau"));
        list.Refused.ShouldBeEmpty();
        list.Places.Length.ShouldBe(3);
        list.Places.ShouldAllBe(p => p.Name.IsNormalized(NormalizationForm.FormC));
    }

    private static RosterFile Read(string text) => RosterFileReader.Read(ListReader.Read(Encoding.UTF8.GetBytes(text)));
}

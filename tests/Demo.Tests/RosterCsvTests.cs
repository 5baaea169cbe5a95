namespace ChiBo.Demo.Tests;

public sealed class RosterCsvTests
{
    private static readonly DemoBloc Bloc = DemoBloc.Generate();

    [Fact]
    public void A_roster_has_a_header_and_a_row_for_each_member()
    {
        var cell = Bloc.Cells.First();
        var lines = RosterCsv.Write(cell).TrimEnd('\n').Split('\n');

        lines[0].ShouldBe("Mã đảng viên,Họ và tên,Giới tính,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Loại đảng viên,"
            + "Tình trạng,Chức vụ");
        lines.Length.ShouldBe(1 + cell.Members.Count);
        lines.ShouldAllBe(l => l.Split(',').Length == 9);
        lines.Count(l => l.EndsWith(",bí thư", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(l => l.EndsWith(",phó bí thư", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_probationary_member_has_no_day_of_becoming_full()
    {
        var (cell, member) = Bloc.Cells.SelectMany(c => c.Members.Select(m => (c, m))).First(x => x.m.IsProbationary);
        var row = RosterCsv.Write(cell).Split('\n')
            .Single(l => l.StartsWith(member.Id + ",", StringComparison.Ordinal));
        row.Split(',')[5..8].ShouldBe(["", "dự bị", ""]);
    }

    [Fact]
    public void A_field_with_a_comma_or_a_quote_is_quoted()
    {
        var cell = Bloc.Cells.First();
        var odd = cell.Members[0] with { GivenName = "An, \"Tư\"" };
        RosterCsv.Write(cell with { Members = [odd] }).ShouldContain(", \"\"Tư\"\"\"");
    }
}

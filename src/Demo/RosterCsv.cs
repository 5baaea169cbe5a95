using System.Globalization;
using System.Text;

namespace ChiBo.Demo;

/// <summary>Writes a cell's roster as the CSV that a cell office would send.</summary>
public static class RosterCsv
{
    /// <summary>
    /// Mã đảng viên; họ và tên; giới tính (nam, nữ); ngày sinh, ngày vào Đảng, ngày chính thức (dd/MM/yyyy, the last
    /// empty while probationary); loại (chính thức, dự bị); tình trạng (empty, miễn sinh hoạt, tạm thời đến, tạm thời
    /// đi); chức vụ in the cell (empty, bí thư, phó bí thư, chi ủy viên).
    /// </summary>
    public const string Header =
        "Mã đảng viên,Họ và tên,Giới tính,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Loại đảng viên,Tình trạng,Chức vụ";

    /// <summary>The whole roster, lines ended by LF.</summary>
    public static string Write(DemoCell cell)
    {
        var csv = new StringBuilder(Header).Append('\n');
        foreach (var member in cell.Members)
        {
            csv.AppendJoin(',', Row(cell, member).Select(Quote)).Append('\n');
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Row(DemoCell cell, DemoMember member) =>
    [
        member.Id,
        member.FullName,
        member.Gender switch { DemoGender.Male => "nam", DemoGender.Female => "nữ" },
        Day(member.BornOn),
        Day(member.AdmittedOn),
        Day(member.FullOn),
        member.IsProbationary ? "dự bị" : "chính thức",
        member.Standing switch
        {
            DemoStanding.Active => "",
            DemoStanding.Exempt => "miễn sinh hoạt",
            DemoStanding.TemporaryIn => "tạm thời đến",
            DemoStanding.TemporaryOut => "tạm thời đi",
        },
        OfficeOf(cell, member.Id),
    ];

    private static string OfficeOf(DemoCell cell, string member) =>
        member == cell.Secretary ? "bí thư"
        : member == cell.Deputy ? "phó bí thư"
        : cell.Committee.Contains(member) ? "chi ủy viên" : "";

    private static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// How people write headers and values: compared without case, diacritics, punctuation and doubled blanks.
/// </summary>
internal static class RosterWords
{
    private static readonly FrozenDictionary<string, RosterColumn> Columns = new Dictionary<string, RosterColumn>
    {
        ["ma dang vien"] = RosterColumn.MemberId,
        ["ma dv"] = RosterColumn.MemberId,
        ["ma so"] = RosterColumn.MemberId,
        ["member id"] = RosterColumn.MemberId,
        ["ho va ten"] = RosterColumn.Name,
        ["ho ten"] = RosterColumn.Name,
        ["ten"] = RosterColumn.Name,
        ["name"] = RosterColumn.Name,
        ["loai dang vien"] = RosterColumn.Class,
        ["loai"] = RosterColumn.Class,
        ["dang vien"] = RosterColumn.Class,
        ["class"] = RosterColumn.Class,
        ["ngay ve chi bo"] = RosterColumn.JoinedOn,
        ["ngay chuyen den"] = RosterColumn.JoinedOn,
        ["joined on"] = RosterColumn.JoinedOn,
        ["ngay chinh thuc"] = RosterColumn.FullSince,
        ["ngay vao dang chinh thuc"] = RosterColumn.FullSince,
        ["full since"] = RosterColumn.FullSince,
        ["chuc vu"] = RosterColumn.Position,
        ["chuc vu dang"] = RosterColumn.Position,
        ["position"] = RosterColumn.Position,
        ["tinh trang"] = RosterColumn.Standing,
        ["tinh trang sinh hoat"] = RosterColumn.Standing,
        ["standing"] = RosterColumn.Standing,
        ["tu ngay"] = RosterColumn.StandingFrom,
        ["standing from"] = RosterColumn.StandingFrom,
        ["den ngay"] = RosterColumn.StandingUntil,
        ["standing until"] = RosterColumn.StandingUntil,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, MembershipClass> Classes = new Dictionary<string, MembershipClass>
    {
        ["chinh thuc"] = MembershipClass.Full,
        ["dang vien chinh thuc"] = MembershipClass.Full,
        ["ct"] = MembershipClass.Full,
        ["full"] = MembershipClass.Full,
        ["du bi"] = MembershipClass.Probationary,
        ["dang vien du bi"] = MembershipClass.Probationary,
        ["db"] = MembershipClass.Probationary,
        ["probationary"] = MembershipClass.Probationary,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, CellPosition> Positions = new Dictionary<string, CellPosition>
    {
        ["dang vien"] = CellPosition.Member,
        ["khong"] = CellPosition.Member,
        ["member"] = CellPosition.Member,
        ["bi thu"] = CellPosition.Secretary,
        ["bi thu chi bo"] = CellPosition.Secretary,
        ["secretary"] = CellPosition.Secretary,
        ["pho bi thu"] = CellPosition.DeputySecretary,
        ["pho bi thu chi bo"] = CellPosition.DeputySecretary,
        ["deputy secretary"] = CellPosition.DeputySecretary,
        ["chi uy vien"] = CellPosition.CommitteeMember,
        ["chi uy"] = CellPosition.CommitteeMember,
        ["cap uy vien"] = CellPosition.CommitteeMember,
        ["committee member"] = CellPosition.CommitteeMember,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, MemberStanding> Standings = new Dictionary<string, MemberStanding>
    {
        ["dang sinh hoat"] = MemberStanding.Active,
        ["binh thuong"] = MemberStanding.Active,
        ["active"] = MemberStanding.Active,
        ["mien sinh hoat"] = MemberStanding.Exempt,
        ["duoc mien sinh hoat"] = MemberStanding.Exempt,
        ["exempt"] = MemberStanding.Exempt,
        ["tam thoi den"] = MemberStanding.TemporarilyIn,
        ["sinh hoat tam thoi den"] = MemberStanding.TemporarilyIn,
        ["temporarily in"] = MemberStanding.TemporarilyIn,
        ["tam thoi di"] = MemberStanding.TemporarilyOut,
        ["sinh hoat tam thoi di"] = MemberStanding.TemporarilyOut,
        ["temporarily out"] = MemberStanding.TemporarilyOut,
    }.ToFrozenDictionary();

    public static RosterColumn? Column(string header) =>
        Columns.TryGetValue(Fold(header), out var found) ? found : null;

    public static MembershipClass? Class(string word) => Classes.TryGetValue(Fold(word), out var found) ? found : null;

    public static CellPosition? Position(string word) =>
        Positions.TryGetValue(Fold(word), out var found) ? found : null;

    public static MemberStanding? Standing(string word) =>
        Standings.TryGetValue(Fold(word), out var found) ? found : null;

    /// <summary>The header that a sheet of our own would have.</summary>
    public static string Title(RosterColumn column) => column switch
    {
        RosterColumn.MemberId => "Mã đảng viên",
        RosterColumn.Name => "Họ và tên",
        RosterColumn.Class => "Loại đảng viên",
        RosterColumn.JoinedOn => "Ngày về chi bộ",
        RosterColumn.FullSince => "Ngày chính thức",
        RosterColumn.Position => "Chức vụ",
        RosterColumn.Standing => "Tình trạng",
        RosterColumn.StandingFrom => "Từ ngày",
        RosterColumn.StandingUntil => "Đến ngày",
    };

    public static string Of(MembershipClass membership) => membership switch
    {
        MembershipClass.Full => "Chính thức",
        MembershipClass.Probationary => "Dự bị",
    };

    public static string Of(CellPosition position) => position switch
    {
        CellPosition.Member => "Đảng viên",
        CellPosition.Secretary => "Bí thư",
        CellPosition.DeputySecretary => "Phó bí thư",
        CellPosition.CommitteeMember => "Chi ủy viên",
    };

    public static string Of(MemberStanding standing) => standing switch
    {
        MemberStanding.Active => "Đang sinh hoạt",
        MemberStanding.Exempt => "Miễn sinh hoạt",
        MemberStanding.TemporarilyIn => "Tạm thời đến",
        MemberStanding.TemporarilyOut => "Tạm thời đi",
    };

    /// <summary>Without case, diacritics, punctuation and doubled blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            var plain = char.ToLowerInvariant(c) is 'đ' ? 'd' : char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(plain)) folded.Append(plain);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// How people write headers and values: compared without case, diacritics, punctuation and doubled blanks.
/// </summary>
internal static class RosterWords
{
    // «Ngày, tháng, năm về chi bộ» is «Ngày về chi bộ».
    private static readonly ImmutableArray<string> DayInFull = ["ngay thang nam ", "ngay thang "];

    private static readonly FrozenDictionary<string, RosterMeaning> Columns = new Dictionary<string, RosterMeaning>
    {
        ["ma dang vien"] = RosterColumn.MemberId,
        ["ma so dang vien"] = RosterColumn.MemberId,
        ["ma dv"] = RosterColumn.MemberId,
        ["ma so"] = RosterColumn.MemberId,
        ["member id"] = RosterColumn.MemberId,
        ["ho va ten"] = RosterColumn.Name,
        ["ho ten"] = RosterColumn.Name,
        ["ho va ten khai sinh"] = RosterColumn.Name,
        ["ho va ten dang vien"] = RosterColumn.Name,
        ["ho ten dang vien"] = RosterColumn.Name,
        ["ho chu dem va ten"] = RosterColumn.Name,
        ["ho ten dem va ten"] = RosterColumn.Name,
        ["ho dem va ten"] = RosterColumn.Name,
        ["ho dem ten"] = RosterColumn.Name,
        ["name"] = RosterColumn.Name,
        ["full name"] = RosterColumn.Name,
        ["ho"] = new(RosterColumn.Name, NamePart.Family),
        ["ho dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho chu dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va chu dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho ten dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va ten dem"] = new(RosterColumn.Name, NamePart.Family),
        ["ho lot"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va lot"] = new(RosterColumn.Name, NamePart.Family),
        ["ho chu lot"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va chu lot"] = new(RosterColumn.Name, NamePart.Family),
        ["ho va ten lot"] = new(RosterColumn.Name, NamePart.Family),
        ["last name"] = new(RosterColumn.Name, NamePart.Family),
        ["family name"] = new(RosterColumn.Name, NamePart.Family),
        ["surname"] = new(RosterColumn.Name, NamePart.Family),
        ["dem"] = new(RosterColumn.Name, NamePart.Middle),
        ["ten dem"] = new(RosterColumn.Name, NamePart.Middle),
        ["chu dem"] = new(RosterColumn.Name, NamePart.Middle),
        ["lot"] = new(RosterColumn.Name, NamePart.Middle),
        ["ten lot"] = new(RosterColumn.Name, NamePart.Middle),
        ["chu lot"] = new(RosterColumn.Name, NamePart.Middle),
        ["middle name"] = new(RosterColumn.Name, NamePart.Middle),
        ["ten"] = new(RosterColumn.Name, NamePart.Given),
        ["ten goi"] = new(RosterColumn.Name, NamePart.Given),
        ["first name"] = new(RosterColumn.Name, NamePart.Given),
        ["given name"] = new(RosterColumn.Name, NamePart.Given),
        ["loai dang vien"] = RosterColumn.Class,
        ["loai"] = RosterColumn.Class,
        ["dang vien"] = RosterColumn.Class,
        ["class"] = RosterColumn.Class,
        ["ngay ve chi bo"] = RosterColumn.JoinedOn,
        ["ngay chuyen ve chi bo"] = RosterColumn.JoinedOn,
        ["ngay vao chi bo"] = RosterColumn.JoinedOn,
        ["ngay den chi bo"] = RosterColumn.JoinedOn,
        ["ngay chuyen den chi bo"] = RosterColumn.JoinedOn,
        ["ngay chuyen den"] = RosterColumn.JoinedOn,
        ["joined on"] = RosterColumn.JoinedOn,
        ["ngay chinh thuc"] = RosterColumn.FullSince,
        ["ngay cong nhan chinh thuc"] = RosterColumn.FullSince,
        ["ngay chuyen chinh thuc"] = RosterColumn.FullSince,
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

    // A heading that says that a day stands below, and not which.
    private static readonly FrozenSet<string> OnlyDay =
        FrozenSet.Create("ngay", "ngay thang", "ngay thang nam", "thoi gian", "thoi diem", "date");

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

    /// <param name="folded">A heading, folded.</param>
    public static RosterMeaning? Column(string folded) =>
        Columns.TryGetValue(folded, out var found) ? found
        : DayInFull.FirstOrDefault(d => folded.StartsWith(d, StringComparison.Ordinal)) is { } inFull
            && Columns.TryGetValue($"ngay {folded[inFull.Length..]}", out found) ? found
        : null;

    /// <summary>Whether a heading says that days stand below it, and not which days.</summary>
    public static bool IsOnlyDay(string heading) => OnlyDay.Contains(ListWords.Fold(heading));

    public static MembershipClass? Class(string word) => Classes.TryGetValue(ListWords.Fold(word), out var found) ? found : null;

    public static CellPosition? Position(string word) =>
        Positions.TryGetValue(ListWords.Fold(word), out var found) ? found : null;

    public static MemberStanding? Standing(string word) =>
        Standings.TryGetValue(ListWords.Fold(word), out var found) ? found : null;

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
}

namespace ChiBo.Demo;

/// <summary>Somebody to sign in as, one for each kind of role.</summary>
/// <param name="Title">What they are, in Vietnamese.</param>
/// <param name="Username">Signs in with <see cref="DemoBloc.Password"/>.</param>
/// <param name="FullName">As in the roster.</param>
/// <param name="Scope">Where they hold the role.</param>
public sealed record DemoAccount(string Title, string Username, string FullName, string Scope)
{
    private static readonly (string Title, string Role)[] Shown =
    [
        ("Ban Thường vụ Đảng ủy Khối", DemoRoles.BlocCommittee),
        ("Văn phòng Đảng ủy Khối", DemoRoles.BlocOffice),
        ("Ủy ban kiểm tra", DemoRoles.Inspection),
        ("Tổ trưởng tổ công tác", DemoRoles.WorkingGroupLead),
        ("Đảng ủy cơ sở", DemoRoles.OrganisationCommittee),
        ("Bí thư chi bộ", DemoRoles.Secretary),
        ("Chi ủy viên", DemoRoles.CellCommittee),
        ("Đảng viên", DemoRoles.Member),
    ];

    /// <summary>One account of each kind; those of cells and organisations hold no higher office.</summary>
    public static IReadOnlyList<DemoAccount> Of(DemoBloc bloc)
    {
        var names = bloc.Members.ToDictionary(m => m.Id, m => m.FullName);
        var grants = bloc.Grants.ToLookup(g => g.MemberId);
        return
        [
            .. Shown.Select(shown =>
            {
                var grant = bloc.Grants.Where(g => g.Role == shown.Role).MinBy(g => grants[g.MemberId].Count())!;
                return new DemoAccount(shown.Title, grant.MemberId, names[grant.MemberId], grant.Scope);
            }),
        ];
    }
}

namespace ChiBo.Demo;

/// <summary>A member of the demo bloc.</summary>
/// <param name="Id">Unique in the bloc, and the name to sign in with: <c>dv-00001</c>.</param>
/// <param name="FamilyName">Họ.</param>
/// <param name="MiddleName">Tên đệm.</param>
/// <param name="GivenName">Tên.</param>
/// <param name="Gender">Goes with the middle name.</param>
/// <param name="BornOn">At least 20 years before admission.</param>
/// <param name="AdmittedOn">Ngày vào Đảng.</param>
/// <param name="FullOn">Ngày chính thức, a year after admission; null while probationary.</param>
/// <param name="Standing">How the member counts in the cell.</param>
public sealed record DemoMember(
    string Id,
    string FamilyName,
    string MiddleName,
    string GivenName,
    DemoGender Gender,
    DateOnly BornOn,
    DateOnly AdmittedOn,
    DateOnly? FullOn,
    DemoStanding Standing)
{
    public string FullName => $"{FamilyName} {MiddleName} {GivenName}";

    public bool IsProbationary => FullOn is null;
}

namespace ChiBo.Demo;

/// <summary>Nam, nữ.</summary>
public enum DemoGender
{
    Male,
    Female,
}

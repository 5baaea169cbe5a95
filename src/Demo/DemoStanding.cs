namespace ChiBo.Demo;

/// <summary>How a member takes part in the meetings of the cell.</summary>
public enum DemoStanding
{
    /// <summary>Đang sinh hoạt.</summary>
    Active,

    /// <summary>Miễn sinh hoạt.</summary>
    Exempt,

    /// <summary>Sinh hoạt tạm thời đến.</summary>
    TemporaryIn,

    /// <summary>Sinh hoạt tạm thời đi.</summary>
    TemporaryOut,
}

namespace Orleans.Runtime;

/// <summary>All grain classes of the process.</summary>
internal static class GrainClassShapes
{
    private static readonly Lazy<GrainClassShape[]> Found = new(() =>
        [.. ApplicationParts.GrainClasses.Select(type => new GrainClassShape(type))]);

    public static IReadOnlyList<GrainClassShape> All => Found.Value;
}

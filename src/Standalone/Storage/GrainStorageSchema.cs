using ChiBo.Hosting.Migrations;

namespace ChiBo.Standalone.Storage;

/// <summary>The tables of grain storage.</summary>
internal static class GrainStorageSchema
{
    public static Schema Schema { get; } =
        new("orleans", typeof(GrainStorageSchema).Assembly, "ChiBo.Standalone.Storage.Scripts");
}

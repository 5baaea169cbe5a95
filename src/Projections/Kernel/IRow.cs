namespace ChiBo.Projections.Kernel;

/// <summary>A row that stands for one aggregate at one version.</summary>
public interface IRow
{
    /// <summary>The aggregate's path.</summary>
    string Id { get; }

    long Version { get; }
}

namespace HotChocolate.CostAnalysis;

/// <summary>How dear an operation may be, and how that is counted.</summary>
public sealed class CostOptions
{
    /// <summary>The highest sum of resolver weights.</summary>
    public double MaxFieldCost { get; set; } = 1000;

    /// <summary>The highest sum of objects in the answer.</summary>
    public double MaxTypeCost { get; set; } = 1000;

    /// <summary>Refuses what is over the limits; otherwise costs are only counted.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Counts nothing at all.</summary>
    public bool SkipAnalyzer { get; set; }

    /// <summary>Gives fields that need a resolver the weight of <see cref="DefaultResolverCost"/>.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Counts a paged list that names no size as one page.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field that awaits or needs services.</summary>
    public double? DefaultResolverCost { get; set; } = 10;
}

using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>How many items the list of a field is taken to hold when its cost is counted.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>Items, where no argument says how many; not positive means unknown.</summary>
    public int AssumedSize { get; init; }

    /// <summary>The arguments that say how many.</summary>
    public string[]? SlicingArguments { get; init; }

    /// <summary>Items, where the slicing arguments are left out.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The subfields that hold the list, where the field itself is not one.</summary>
    public string[]? SizedFields { get; init; }

    public bool RequireOneSlicingArgument { get; init; } = true;

    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.ListSize = new ListSizeDefinition(
            AssumedSize > 0 ? AssumedSize : null,
            SlicingArguments ?? [],
            SlicingArgumentDefaultValue,
            SizedFields ?? [],
            RequireOneSlicingArgument);
}

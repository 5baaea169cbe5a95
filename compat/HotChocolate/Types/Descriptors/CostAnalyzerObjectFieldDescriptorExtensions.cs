using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Says what fields cost.</summary>
public static class CostAnalyzerObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Cost(this IObjectFieldDescriptor descriptor, double weight)
    {
        ((ObjectFieldDescriptor)descriptor).Definition.Cost = weight;
        return descriptor;
    }
}

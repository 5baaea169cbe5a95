using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>What resolving the field costs, in units of a plain field.</summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class
    | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class CostAttribute(double weight) : DescriptorAttribute
{
    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        switch (descriptor)
        {
            case OutputFieldDescriptor field:
                field.Definition.Cost = weight;
                break;
            case InputValueDescriptor input:
                input.Definition.Cost = weight;
                break;
            case ObjectTypeDescriptor type:
                type.Definition.Cost = weight;
                break;
        }
    }
}

using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The mutation can answer with this error, an exception or a class made from one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : ObjectFieldDescriptorAttribute
{
    public Type ErrorType { get; } = errorType;

    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.Errors.Add(ErrorType);
}

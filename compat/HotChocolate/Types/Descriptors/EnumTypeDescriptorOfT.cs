using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class EnumTypeDescriptor<T>(DescriptorContext context, EnumTypeDefinition definition)
    : EnumTypeDescriptor(context, definition), IEnumTypeDescriptor<T>
{
    public new IEnumTypeDescriptor<T> Name(string value)
    {
        base.Name(value);
        return this;
    }

    public new IEnumTypeDescriptor<T> Description(string value)
    {
        base.Description(value);
        return this;
    }

    public new IEnumTypeDescriptor<T> BindValues(BindingBehavior behavior)
    {
        base.BindValues(behavior);
        return this;
    }

    public new IEnumTypeDescriptor<T> BindValuesExplicitly() => BindValues(BindingBehavior.Explicit);

    public new IEnumTypeDescriptor<T> BindValuesImplicitly() => BindValues(BindingBehavior.Implicit);

    public IEnumValueDescriptor Value(T value) => ValueOf(value!);
}

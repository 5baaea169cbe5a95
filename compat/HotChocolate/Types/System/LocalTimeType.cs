using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The <c>LocalTime</c> scalar; a class of one's own adds what it says of itself.</summary>
public class LocalTimeType() : ScalarType<TimeOnly, StringValueNode>("LocalTime", BindingBehavior.Implicit);

package org.trendbook.soak;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What stands in a cell beside an amount and is none of it: names with versions, labels, notes, footnotes, years, lengths of
 * contexts. The amount among them may be refused, but never be read as another.
 */
final class Company {
    private static final List<String> BEFORE_SIZES = List.of(
            "Llama 2 ",
            "GPT-3 ",
            "GPT-4: ",
            "DeepSeek-V3 ",
            "Qwen2.5 ",
            "源1.0 ",
            "悟道2.0：",
            "Pangu α ",
            "参数量：",
            "模型参数量",
            "模型规模：",
            "Model size: ",
            "parameters: ",
            "# params: ",
            "MoE ",
            "a ",
            "约为",
            "共 ",
            "in 2023 ",
            "2021年",
            "第2代 ",
            "1) ",
            "v1.5 ",
            "top-2 ",
            "≈ ",
            "据称",
            "[1] ",
            "24层 ",
            "16 experts, ");

    private static final List<String> BEHIND_SIZES = List.of(
            "[1]",
            "[2,3]",
            " [12]",
            "*",
            "†",
            " (MoE)",
            "（稠密）",
            " (dense)",
            " parameters",
            " params",
            "参数",
            "个参数",
            " 参数[3]",
            " (2021)",
            " in 2022",
            ", 96 layers",
            ", 8K context",
            "（128K上下文）",
            " (16 experts)",
            ", 64 heads",
            " (GPT-3)",
            "（估计）",
            " (est.)",
            " base",
            "-Instruct",
            " x 3",
            " × 8",
            "，32层",
            " 2023",
            " 7",
            "-2",
            "~",
            " A100",
            " GB",
            " epochs",
            "%",
            " USD",
            "美元",
            " (active)",
            " total",
            " tokens",
            "词元",
            "¹",
            " or so",
            "左右",
            "/day",
            " v2");

    private static final List<String> AROUND_DEVICES = List.of(
            "%d A100",
            "%d×A100",
            "%d x A100 80GB",
            "A100 x %d",
            "A100×%d",
            "%d张A100",
            "%d块 V100",
            "%d TPU v4 chips",
            "%d NVIDIA A100 GPUs",
            "%d GPUs",
            "%d卡",
            "A100 (%d张)",
            "%d H100 SXM5",
            "%d 910B",
            "昇腾910 %d张",
            "GPU数量：%d");

    private static final List<String> BEHIND_DEVICES = List.of(
            "",
            "[1]",
            " 80",
            " 80GB",
            "（80G）",
            " (8 nodes)",
            ", 64 nodes",
            " for 30 days",
            " × 8",
            " 2023",
            ", 2.5 months",
            "台",
            " 40",
            " V100",
            " and 8 V100",
            "/8",
            " per node",
            "，共8台",
            " (40GB)",
            " hours");

    private Company() {}

    /** The spelling of a number of parameters with something before it, behind it, or both. */
    static String ofSize(String spelling, SplittableRandom random) {
        String before = random.nextBoolean() ? pick(BEFORE_SIZES, random) : "";
        String behind = before.isEmpty() || random.nextBoolean() ? pick(BEHIND_SIZES, random) : "";
        return before + spelling + behind;
    }

    /** A number of devices among such words. */
    static String ofDevices(int devices, SplittableRandom random) {
        return pick(AROUND_DEVICES, random).formatted(devices) + pick(BEHIND_DEVICES, random);
    }

    private static String pick(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

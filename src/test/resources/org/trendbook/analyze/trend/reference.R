# Reference values of the fits, for the designs in designs.csv.
# Rscript reference.R > reference-r.csv
designs <- read.csv("designs.csv", stringsAsFactors = FALSE)
say <- function(design, figure, value) {
  cat(sprintf("%s,%s,%s\n", design, figure, if (is.character(value)) value else sprintf("%.15g", value)))
}
log_likelihood <- function(rss, n) -n / 2 * (log(2 * pi) + log(rss / n) + 1)
years <- function(date) 1970 + as.numeric(as.Date(date)) / 365.25

candidates <- function(dates) {
  back <- function(date, months) seq(date, length.out = 2, by = paste0("-", months, " months"))[2]
  first <- back(min(dates), 1)
  last <- back(max(dates), 4)
  start <- as.Date(format(first, "%Y-%m-01"))
  months <- seq(start, last, by = "month")
  months[months >= first]
}

kink_at <- function(d, k) {
  before <- pmin(d$t - years(k), 0)
  after <- pmax(d$t - years(k), 0)
  lm(d$y ~ before + after)
}

search <- function(d, shape, negative) {
  best <- NULL
  for (k in as.list(candidates(d$date))) {
    after <- d$date >= k
    if (sum(after) < 10 || sum(!after) < 10) next
    if (shape == "kink") {
      r <- residuals(kink_at(d, k))
      value <- log_likelihood(sum(r[!after]^2), sum(!after)) + log_likelihood(sum(r[after]^2), sum(after))
    } else {
      one <- lm(y ~ t, d[!after, ])
      two <- lm(y ~ t, d[after, ])
      at <- data.frame(t = years(k))
      if (!negative && predict(two, at) < predict(one, at)) next
      value <- log_likelihood(deviance(one), sum(!after)) + log_likelihood(deviance(two), sum(after))
    }
    if (is.null(best) || value > best$value) best <- list(k = k, value = value)
  }
  best
}

cat(sprintf("# %s\n", R.version.string))
cat("design,figure,value\n")
for (name in unique(designs$design)) {
  d <- designs[designs$design == name, ]
  d$date <- as.Date(d$date)
  d$t <- years(d$date)
  d$y <- log10(d$value)
  d <- d[order(d$t), ]
  n <- nrow(d)
  fit <- lm(y ~ t, d)
  s <- summary(fit)
  say(name, "n", n)
  say(name, "slope", coef(fit)[["t"]])
  say(name, "intercept", coef(fit)[["(Intercept)"]])
  say(name, "slope_error", s$coefficients["t", "Std. Error"])
  say(name, "residual_sd", s$sigma)
  say(name, "r_squared", s$r.squared)
  say(name, "quantile", qt(0.975, n - 2))
  say(name, "slope_low", confint(fit)["t", 1])
  say(name, "slope_high", confint(fit)["t", 2])
  say(name, "slope_low_90", confint(fit, level = 0.9)["t", 1])
  band <- predict(fit, data.frame(t = 2022.25), interval = "confidence")
  say(name, "band_low_2022.25", band[2])
  say(name, "band_high_2022.25", band[3])
  without <- sapply(seq_len(n), function(i) coef(lm(y ~ t, d[-i, ]))[["t"]])
  say(name, "leave_one_out_low", min(without))
  say(name, "leave_one_out_high", max(without))
  say(name, "bic_line", 3 * log(n) - 2 * log_likelihood(deviance(fit), n))
  # Fieller's interval (1954) by the line itself: where the band of the mean response meets the threshold.
  b <- coef(fit)[["t"]]
  v <- vcov(fit)
  q <- qt(0.975, n - 2)
  if (abs(b) > q * sqrt(v[2, 2])) {
    for (threshold in c(11, 13)) {
      above <- coef(fit)[["(Intercept)"]] - threshold
      quadratic <- c(above^2 - q^2 * v[1, 1], 2 * (above * b - q^2 * v[1, 2]), b^2 - q^2 * v[2, 2])
      root <- sqrt(quadratic[2]^2 - 4 * quadratic[3] * quadratic[1])
      say(name, paste0("fieller_low_", threshold), (-quadratic[2] - root) / (2 * quadratic[3]))
      say(name, paste0("fieller_high_", threshold), (-quadratic[2] + root) / (2 * quadratic[3]))
    }
  }
  for (p in c(0.025, 0.5, 0.95)) say(name, paste0("quantile_", format(p)), quantile(d$y, p, type = 7)[[1]])
  kink <- search(d, "kink", TRUE)
  if (!is.null(kink)) {
    k <- kink_at(d, kink$k)
    say(name, "kink_at", format(kink$k))
    say(name, "kink_before", coef(k)[["before"]])
    say(name, "kink_after", coef(k)[["after"]])
    say(name, "kink_before_low", confint(k)["before", 1])
    say(name, "kink_after_high", confint(k)["after", 2])
    at <- data.frame(before = 0, after = 2022.25 - years(kink$k))
    say(name, "kink_band_low_2022.25", predict(k, at, interval = "confidence")[2])
    say(name, "kink_r_squared", summary(k)$r.squared)
    say(name, "kink_residual_sd", summary(k)$sigma)
    say(name, "bic_kink", 6 * log(n) - 2 * kink$value)
  }
  for (negative in c(FALSE, TRUE)) {
    jump <- search(d, "jump", negative)
    if (!is.null(jump)) {
      label <- if (negative) "free_jump" else "jump"
      after <- d$date >= jump$k
      say(name, paste0(label, "_at"), format(jump$k))
      say(name, paste0(label, "_before"), coef(lm(y ~ t, d[!after, ]))[["t"]])
      say(name, paste0(label, "_after"), coef(lm(y ~ t, d[after, ]))[["t"]])
      say(name, paste0("bic_", label), 7 * log(n) - 2 * jump$value)
    }
  }
}
for (freedom in c(1, 2, 3, 7, 30, 426)) {
  for (p in c(0.95, 0.975, 0.995)) say(paste0("t", freedom), format(p), qt(p, freedom))
}
for (p in c(0.9, 0.95, 0.975, 0.995)) say("normal", format(p), qnorm(p))
